import { beforeAll, expect, it } from "vitest";
import { auditScene } from "#lib/render/audit-scene";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

const table = {
  id: "t",
  type: "table",
  columns: ["Package", "Where it lives", "Licence", "Downloads"],
  rows: [
    ["internationalization-pluralrules", "https://registry.example.org/internationalization", "BSD-3-Clause", "1,204"],
    ["short", "https://example.org", "MIT", "12"],
  ],
} as const;
const scene = sceneOf({ blocks: [{ ...table, columns: [...table.columns], rows: table.rows.map((row) => [...row]) }] });
const tall = { width: 720, height: 1280 };

it("shows a table that is too wide for its frame as cards that name their values", () => {
  const prepared = prepareScene(programOf(scene), tall, kit);
  expect(prepared.enlarged).toBe(1);
  const tape = recorder(kit.measure);
  for (const element of prepared.elements) element.draw(tape.surface, 9);
  const letters = tape.take().map((thing) => thing.letters.replaceAll(" ", ""));
  expect(letters.filter((text) => text.includes("Licence"))).toHaveLength(2);
  expect(auditScene(programOf(scene), tall, kit)).toEqual([]);
});

it("keeps the table where it fits", () => {
  const prepared = prepareScene(programOf(scene), { width: 1280, height: 720 }, kit);
  expect(prepared.elements.map((element) => element.id)).toContain("t");
});

it("runs columns from right to left where one reads so", () => {
  const firstX = (language: string): number => {
    const blocks = [{ id: "t", type: "table" as const, columns: ["A", "B"], rows: [["one", "two"]] }];
    const prepared = prepareScene(programOf(sceneOf({ blocks }), { language }), { width: 1280, height: 720 }, kit);
    const tape = recorder(kit.measure);
    for (const element of prepared.elements.filter(({ id }) => id === "t.0")) element.draw(tape.surface, 9);
    return tape.take().find((thing) => thing.mark.kind === "text")?.boxes[0]?.x ?? 0;
  };
  expect(firstX("ar")).toBeGreaterThan(firstX("en"));
});
