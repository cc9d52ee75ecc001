import { describe, expect, it } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { libraryEntries } from "#lib/storyboard/topic-library";

const board = (scene: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  version: 1,
  title: "Test",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 1,
  scenes: [{ id: "one", layout: "stack", narration: "Words [[m]] and [[n]] more.", blocks: [], title: "T", ...scene }],
  ...more,
});
const text = { id: "t", type: "text", text: "x" };
const figure = {
  id: "fig",
  type: "figure",
  objects: [
    { id: "p", type: "point", at: ["a", 0] },
    { id: "c", type: "curve", y: "a*x" },
  ],
};
const derivation = { id: "alg", type: "derivation", lines: ["\\term{l}{x} = 1", "x = 2"] };

function issuesOf(input: unknown): string[] {
  const checked = checkStoryboard(input);
  return checked.ok ? [] : checked.issues.map(({ path, message }) => `${path}: ${message}`);
}

it.each(libraryEntries.map((entry) => [entry.id, entry] as const))("the library's %s holds together", (_, entry) => {
  expect(issuesOf(entry.storyboard)).toEqual([]);
});

it("answers the parsed storyboard when all is well", () => {
  const good = board({
    parameters: { a: 1 },
    blocks: [figure, derivation, { id: "list", type: "bullets", items: ["x", "y"] }],
    actions: [
      { id: "first", at: "m", do: "move", target: "fig.p", by: ["2*a", 0] },
      { at: "after:first", do: "show", target: ["list.0", "list.1"], stagger: 0.2 },
      { at: "n", do: "step", target: "alg", line: 1, from: 0 },
      { at: "end", do: "emphasize", target: "alg.0#l", until: "end" },
      { at: "n", do: "set", parameters: { a: "a+1" } },
    ],
  });
  expect(issuesOf(good)).toEqual([]);
  expect(checkStoryboard(good)).toMatchObject({ ok: true, storyboard: { title: "Test" } });
});

describe("shape", () => {
  it.each([
    [null, /: /],
    [{}, /version/],
    [board({ blocks: [{ id: "b", type: "texxt" }] }), /blocks\.0\.type: This must be one of: heading, text/],
    [board({ blocks: [{ ...text, colour: "red" }] }), /blocks\.0.*Nothing here is called "colour"/],
    [board({ blocks: [{ ...text, id: "1x" }] }), /blocks\.0\.id: An id starts with a letter/],
    [board({ actions: [{ at: "m", do: "fly" }] }), /actions\.0\.do: This must be one of: show, hide/],
    [board({ narration: undefined }), /A scene needs narration, or seconds/],
  ])("%#", (input, message) => {
    expect(issuesOf(input).join("\n")).toMatch(message);
  });
});

describe("names", () => {
  it.each([
    [{ blocks: [text, text] }, /scenes\.0\.blocks\.1\.id: Two blocks are called "t"/],
    [
      { blocks: [{ ...figure, objects: [figure.objects[0], figure.objects[0]] }], parameters: { a: 1 } },
      /objects\.1\.id: Two objects/,
    ],
    [{ title: undefined }, /blocks: The scene shows nothing/],
    [{ narration: "Words [[m]] and [[m]]." }, /\[\[m\]\] stands twice/],
    [{ narration: "Words [[start]]." }, /moment of every scene/],
    [{ narration: "Words [[1x]] more." }, /"\[\[1x\]\]" is no mark/],
    [{ narration: "[[m]] …" }, /says nothing/],
    [{ marks: { q: 1 } }, /marks: A scene that speaks/],
    [{ narration: undefined, seconds: 4, marks: { q: 5 } }, /marks\.q: The scene lasts 4 s/],
    [
      { blocks: [{ id: "d", type: "derivation", lines: ["\\term{a}{x}=\\term{a}{y}"] }] },
      /lines\.0: \\term\{a\} stands twice/,
    ],
    [
      { blocks: [{ id: "t", type: "table", columns: ["a", "b"], rows: [["1", "2"], ["1"]] }] },
      /rows\.1: The row has 1 cells and the table 2/,
    ],
    [
      { blocks: [{ id: "p", type: "plot", x: { from: 2, to: 1 }, y: { from: 0, to: 1 }, objects: [] }] },
      /blocks\.0\.x: An axis runs/,
    ],
    [
      { blocks: [{ id: "f", type: "figure", objects: [{ id: "g", type: "group", members: ["q"] }] }] },
      /members\.0: There is no object "q"/,
    ],
  ])("%#", (scene, message) => {
    expect(issuesOf(board(scene)).join("\n")).toMatch(message);
  });

  it("tells scenes with one id apart", () => {
    const { scenes } = board({});
    expect(issuesOf({ ...board({}), scenes: [...scenes, ...scenes] })[0]).toMatch(
      /scenes\.1\.id: The id "one" is scene 0's/,
    );
  });
});

describe("actions", () => {
  const blocks = [
    text,
    figure,
    derivation,
    { id: "code", type: "code", language: "python", code: "a\nb" },
    { id: "tab", type: "table", columns: ["a"], rows: [["1"]] },
  ];
  it.each([
    [{ at: "zzz", do: "show", target: "t" }, /at: There is no mark "zzz": put \[\[zzz\]\] into the narration/],
    [{ at: "after:zzz", do: "show", target: "t" }, /no action with the id "zzz"/],
    [{ at: "m", do: "show", target: "nope" }, /target: There is no block "nope".*t, fig, alg/],
    [{ at: "m", do: "show", target: ["t", "fig.q"] }, /target\.1: The block "fig" has no part "q".*p, c/],
    [{ at: "m", do: "emphasize", target: "alg#q" }, /names no term: write \\term\{q\}/],
    [{ at: "m", do: "emphasize", target: "alg.1#l" }, /names no term/],
    [{ at: "m", do: "emphasize", target: "t", until: "later" }, /until: There is no mark "later"/],
    [
      { at: "m", do: "step", target: "t", line: 0 },
      /"step" is for a derivation, or a chart with frames; "t" is a text/,
    ],
    [{ at: "m", do: "step", target: "alg", line: 2 }, /lines 0 to 1; there is no line 2/],
    [{ at: "m", do: "step", target: "alg", line: 0, from: 1 }, /Terms fly from lines above/],
    [{ at: "m", do: "focus", target: "code", lines: [3] }, /The code has 2 lines/],
    [{ at: "m", do: "rows", target: "tab", count: 2 }, /The table has 1 rows/],
    [{ at: "m", do: "move", target: "fig.p" }, /either by .* or to/],
    [{ at: "m", do: "move", target: "fig", by: [1, 1] }, /Name the object, as "fig.id"/],
    [{ at: "m", do: "transform", target: "fig.p" }, /rotateDegrees, or scale/],
    [{ at: "m", do: "set", parameters: { q: 1 } }, /parameters\.q: The scene has no parameter "q"/],
    [{ id: "x", at: "after:x", do: "show", target: "t" }, /waits for itself/],
  ])("%#", (action, message) => {
    expect(issuesOf(board({ blocks, parameters: { a: 1 }, actions: [action] })).join("\n")).toMatch(message);
  });

  it("finds a ring of actions that wait for each other", () => {
    const actions = [
      { id: "x", at: "after:y", do: "show", target: "t" },
      { id: "y", at: "after:x", do: "show", target: "t" },
    ];
    expect(issuesOf(board({ blocks: [text], actions }))).toHaveLength(2);
  });
});

describe("expressions", () => {
  it.each([
    [{ id: "p", type: "point", at: ["b", 0] }, /objects\.0\.at\.0: .*Known names: a/],
    [{ id: "p", type: "curve", y: "sin(x", x: undefined }, /objects\.0\.y: /],
    [{ id: "p", type: "curve", y: "x", x: "t" }, /objects\.0\.y: /],
    [{ id: "p", type: "circle", center: [0, 0], radius: "import('fs')" }, /objects\.0\.radius: /],
    [{ id: "p", type: "label", label: { text: "x", at: ["q", 0] } }, /label\.at\.0: /],
  ])("%#", (object, message) => {
    const blocks = [{ id: "f", type: "figure", objects: [object] }];
    expect(issuesOf(board({ blocks, parameters: { a: 1 } })).join("\n")).toMatch(message);
  });
});
