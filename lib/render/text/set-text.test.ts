import { beforeAll, describe, expect, it } from "vitest";
import type { Equation, TextRun } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Kit } from "#lib/render/kit";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { sceneContext } from "#lib/render/scene/scene-context";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";
import { setRuns } from "#lib/render/text/set-text";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

const tall: Equation = {
  width: 2,
  ascent: 2,
  descent: 1,
  glyphs: ["M0 0L1 1"],
  pieces: [{ glyph: 0, matrix: [1, 0, 0, 1, 0, 0], box: [0, 0, 1, 1] }],
};
function contextOf(language: string): BlockContext<RecordedPath> {
  const typeset = { equations: { tall }, code: {}, texts: {} };
  return sceneContext(programOf(sceneOf({}), { language, typeset }), { width: 1280, height: 720 }, kit);
}

/** The lines that text is broken into, 20 px letters. */
function lines(
  text: string | TextRun[],
  width: number,
  style: { balanced?: boolean; language?: string } = {},
): string[] {
  const runs: TextRun[] = typeof text === "string" ? [{ kind: "plain", text }] : text;
  const context = contextOf(style.language ?? "en");
  const set = setRuns(context, runs, { role: "body", px: 20, balanced: style.balanced }, width);
  const tape = recorder(kit.measure);
  const seen: { y: number; text: string }[] = [];
  const fillText = tape.surface.fillText;
  tape.surface.fillText = (piece, x, y) => {
    seen.push({ y, text: piece });
    fillText(piece, x, y);
  };
  set.draw(tape.surface, 0, 0, { color: "#000000" });
  const rows = Map.groupBy(seen, (piece) => piece.y);
  return [...rows.values()].map((row) => row.map((piece) => piece.text).join("|"));
}

describe("breaking text", () => {
  it("uses as few lines as possible, none longer than the width, and loses no word", () => {
    const text = "Every right triangle hides three squares, and the two small ones fill the large one.";
    const broken = lines(text, 300);
    expect(broken.join(" ")).toBe(text);
    for (const line of broken) expect(kit.measure('20px "Inter"', line).width).toBeLessThanOrEqual(300);
  });

  it("leaves no lonely short word at the end where it can", () => {
    const broken = lines("Look at the middle, throw away the half that cannot hold it so", 330);
    expect(broken.at(-1)?.split(" ").length).toBeGreaterThan(1);
  });

  it("balances titles", () => {
    const [a = "", b = ""] = lines("Why the Pythagorean theorem is simply true", 400, { balanced: true });
    expect(Math.abs(a.length - b.length)).toBeLessThan(10);
  });

  it("keeps numbers with their units, and punctuation with its word", () => {
    for (let width = 110; width < 400; width += 10) {
      for (const line of lines("It weighs about 12 kg (more or less), said “nobody” at 20 %.", width)) {
        expect(line).not.toMatch(/12$|20$|^kg|^%|^[),.”]|[(“]$/);
      }
    }
  });

  it("breaks after hyphens between words, not after a minus", () => {
    expect(lines("a well-known fact", 90)).toContain("a well-");
    for (let width = 40; width < 200; width += 8) expect(lines("from -x to x", width).join("/")).not.toContain("-/");
  });

  it("breaks Chinese between words but never before closing or after opening signs", () => {
    for (let width = 60; width < 300; width += 20) {
      const broken = lines("在任何一个直角三角形中，两条直角边（短边）的平方和等于斜边的平方。", width, {
        language: "zh",
      });
      expect(broken.length).toBeGreaterThan(1);
      for (const line of broken) expect(line).not.toMatch(/^[，。）]|（$/);
    }
  });

  it("cuts a word only when it is wider than a whole line", () => {
    const broken = lines("a Donaudampfschifffahrtsgesellschaftskapitän b", 150);
    expect(broken.length).toBeGreaterThan(2);
    for (const line of broken) expect(kit.measure('20px "Inter"', line).width).toBeLessThanOrEqual(150);
  });

  it("keeps short code whole and its signs as typed", () => {
    const runs: TextRun[] = [
      { kind: "plain", text: "Loop while " },
      { kind: "code", text: "low <= high" },
      { kind: "plain", text: "." },
    ];
    expect(lines(runs, 190).some((line) => line.includes("low <\u200c= high"))).toBe(true);
  });
});

it("makes room for a tall inline equation", () => {
  const context = contextOf("en");
  const style = { role: "body", px: 20 } as const;
  const plain = setRuns(context, [{ kind: "plain", text: "x" }], style, 500);
  const high = setRuns(
    context,
    [
      { kind: "plain", text: "x " },
      { kind: "tex", text: "tall" },
    ],
    style,
    500,
  );
  expect(plain.height).toBeCloseTo(27);
  expect(high.height).toBeGreaterThan(3 * 20);
});

it("sets Arabic from the right, its first words rightmost", () => {
  const context = contextOf("ar");
  const runs: TextRun[] = [
    { kind: "plain", text: "ارسم مربعا " },
    { kind: "strong", text: "كبيرا" },
  ];
  const set = setRuns(context, runs, { role: "body", px: 20 }, 500);
  const places: { x: number; direction: string }[] = [];
  const tape = recorder(kit.measure);
  tape.surface.fillText = (_, x) => places.push({ x, direction: tape.surface.direction });
  set.draw(tape.surface, 0, 0, { color: "#000000", room: 500 });
  expect(places.map((place) => place.direction)).toEqual(["rtl", "rtl"]);
  expect(places[0]?.x).toBeGreaterThan(places[1]?.x ?? 0);
  expect(places[1]?.x).toBeGreaterThan(250);
});
