import { beforeAll, describe, expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { fitScene } from "#lib/render/fit-scene";
import type { Kit } from "#lib/render/kit";
import { cutNarration } from "#lib/render/pagination/cut-narration";
import { cutSentences, sentencesOf } from "#lib/render/pagination/sentences";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { sceneOf } from "#lib/render/testing/program";

const nothing = { equations: {}, code: {}, texts: {} };
let kit: Kit<string>;
beforeAll(async () => {
  kit = await fakeKit();
});
const pagesOf = (scene: Scene): Scene[] => fitScene(scene, nothing, "en", "paper", { width: 1280, height: 720 }, kit);
const items = Array.from(
  { length: 16 },
  (_, i) => `Item ${i + 1} that is long enough to fill most of a line of the frame`,
);

describe("a list too long for one frame", () => {
  const scene = sceneOf({
    title: "Sixteen items",
    seconds: undefined,
    narration: items.map((_, i) => `[[m${i + 1}]] Now comes item number ${i + 1}.`).join(" "),
    blocks: [{ id: "list", type: "steps", items }],
    actions: items.map((_, i) => ({ do: "show", at: `m${i + 1}`, target: `list.${i}` })),
  });

  it("goes on in further scenes that lose no item, no word and no action", () => {
    const pages = pagesOf(scene);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.id)).toEqual(pages.map((_, i) => (i === 0 ? "scene" : `scene~${i + 1}`)));
    expect(pages[1]?.title).toBe(`Sixteen items · 2/${pages.length}`);
    expect(pages.flatMap((page) => page.blocks.flatMap((b) => (b.type === "steps" ? b.items : [])))).toEqual(items);
    expect(pages.map((page) => page.narration).join(" ")).toBe(scene.narration);
    expect(pages.reduce((sum, page) => sum + (page.actions?.length ?? 0), 0)).toBe(16);
  });

  it("says each item's words on the page that shows it, numbers going on", () => {
    const second = pagesOf(scene)[1];
    const block = second?.blocks[0];
    const first = block?.type === "steps" ? block.first : undefined;
    expect(first).toBeGreaterThan(1);
    expect(second?.narration?.startsWith(`[[m${first}]]`)).toBe(true);
    expect(second?.actions?.[0]).toMatchObject({ at: `m${first}`, target: ["list.0"] });
  });
});

it("leaves a scene that fits as it is", () => {
  const scene = sceneOf({ blocks: [{ id: "a", type: "text", text: "Short." }] });
  expect(pagesOf(scene)).toEqual([scene]);
});

it("shows a table that is too wide for a tall frame as it is, for it stands there in cards", () => {
  const columns = ["country", "population", "inhabitants per area", "life expectancy", "neighbours"];
  const rows = Array.from({ length: 3 }, (_, i) => columns.map((_, c) => `${i + 1}${c} considerable`));
  const scene = sceneOf({ blocks: [{ id: "t", type: "table", columns, rows }] });
  expect(fitScene(scene, nothing, "en", "paper", { width: 720, height: 1280 }, kit)).toEqual([scene]);
});

describe("a picture with more beside it than one page holds", () => {
  const figure: Scene["blocks"][number] = {
    id: "fig",
    type: "figure",
    objects: [
      { id: "early", type: "circle", center: [0, 0], radius: 1 },
      { id: "late", type: "circle", center: [3, 0], radius: 1 },
    ],
  };
  const scene = sceneOf({
    layout: "split",
    seconds: undefined,
    narration: items.map((_, i) => `[[m${i + 1}]] Now comes item number ${i + 1}.`).join(" "),
    blocks: [figure, { id: "list", type: "bullets", items }],
    actions: [
      { id: "e", do: "show", at: "m1", target: "fig.early" },
      { do: "move", at: "after:e", target: "fig.early", by: [0, 1] },
      { do: "show", at: "m16", target: "fig.late" },
      { do: "emphasize", at: "m16", target: "fig.late" },
    ],
  });

  it("stays on every page while the rest goes on", () => {
    const pages = pagesOf(scene);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.blocks.map((block) => block.id)).toEqual(["fig", "list"]);
    expect(pages.flatMap((page) => page.blocks.flatMap((b) => (b.type === "bullets" ? b.items : [])))).toEqual(items);
  });

  it("is on each page as it was left, and does not show what is told later", () => {
    const [first, ...rest] = pagesOf(scene);
    const last = rest.at(-1);
    const at = (page: Scene | undefined) => page?.actions?.map((action) => [action.do, action.at]);
    expect(at(first)).toEqual([
      ["show", "m1"],
      ["move", "after:e"],
      ["show", "never"],
    ]);
    expect(at(last)).toEqual([
      ["show", "start"],
      ["move", "start"],
      ["show", "m16"],
      ["emphasize", "m16"],
    ]);
    expect(last?.actions?.[0]?.seconds).toBeLessThan(0.1);
  });
});

it("keeps a heading with what it heads", () => {
  const blocks: Scene["blocks"] = Array.from({ length: 5 }, (_, i) => [
    { id: `h${i}`, type: "heading", text: `Part ${i}` } as const,
    { id: `b${i}`, type: "bullets", items: items.slice(0, 3) } as const,
  ]).flat();
  for (const page of pagesOf(sceneOf({ blocks }))) expect(page.blocks.at(-1)?.type).toBe("bullets");
});

it("divides the time of a silent scene", () => {
  const pages = pagesOf(
    sceneOf({ seconds: 60, blocks: [{ id: "list", type: "bullets", items }], marks: { late: 59 } }),
  );
  expect(pages.reduce((sum, page) => sum + (page.seconds ?? 0), 0)).toBeCloseTo(60);
  expect(pages.at(-1)?.marks?.late).toBeDefined();
  expect(pages[0]?.marks).toBeUndefined();
});

describe("cutting sentences", () => {
  it("loses nothing and is not misled by abbreviations and numbers", () => {
    const text = "Dr. Euler, e.g. in 1736, wrote 3.5 pages. Was it enough? “Yes.” So it was";
    expect(cutSentences(text).join("")).toBe(text);
    expect(cutSentences(text)).toHaveLength(4);
  });
  it("reads Chinese and Japanese ends", () => {
    expect(cutSentences("这是第一句。这是第二句！好吗？")).toEqual(["这是第一句。", "这是第二句！", "好吗？"]);
  });
  it("never cuts inside strong words, code or TeX", () => {
    const source = "One $a. b$ here. Two `x. y` **z. w** done.";
    const runs = [
      { kind: "plain", text: "One " },
      { kind: "tex", text: "a. b" },
      { kind: "plain", text: " here. Two " },
      { kind: "code", text: "x. y" },
      { kind: "plain", text: " " },
      { kind: "strong", text: "z. w" },
      { kind: "plain", text: " done." },
    ] as const;
    const cut = sentencesOf(source, { ...nothing, texts: { [source]: [...runs] } });
    expect(cut.map((s) => s.source)).toEqual(["One $a. b$ here. ", "Two `x. y` **z. w** done."]);
  });
});

describe("cutting narration", () => {
  it("follows the marks of what a page shows, and else the shares", () => {
    const text = "First. Second. [[go]] Third. Fourth.";
    expect(cutNarration(text, [1, 1], [[], ["go"]])).toEqual(["First. Second.", "[[go]] Third. Fourth."]);
    expect(cutNarration("One is. Two is. Three is. Four is.", [3, 1], [[], []])).toEqual([
      "One is. Two is. Three is.",
      "Four is.",
    ]);
  });
  it("cuts at clauses when there are too few sentences, and leaves a page empty when nothing is left", () => {
    expect(cutNarration("One thing, and another.", [1, 1], [[], []])).toEqual(["One thing,", "and another."]);
    expect(cutNarration("Word.", [1, 1], [[], []])).toEqual(["Word.", ""]);
  });

  it("leaves signs that nobody speaks to a page that speaks, also across a silent one", () => {
    const firstMarks = [[], ["m"], ["n"], []];
    expect(cutNarration("A word. [[m]]. [[n]]. Ends.", [1, 1, 1, 1], firstMarks)).toEqual([
      "A word. [[m]]. [[n]].",
      "",
      "",
      "Ends.",
    ]);
  });
});
