import { expect, test } from "vitest";
import { Scene } from "#lib/contracts/storyboard";
import { Typeset } from "#lib/contracts/typeset";
import { isFailure } from "#lib/errors/failure";
import { typesetScene } from "#lib/typesetting/typeset-scene";

const scene = (blocks: unknown[], title?: string) =>
  Scene.parse({ id: "s", seconds: 3, layout: "stack", blocks, ...(title ? { title } : {}) });

test("every source of a scene is made ready", async () => {
  const typeset = await typesetScene(
    scene(
      [
        { id: "e", type: "equation", tex: "a^2", caption: "cap $c$" },
        { id: "d", type: "derivation", lines: ["x=1", "y=2"] },
        { id: "b", type: "bullets", items: ["**one**", "two $t$"] },
        {
          id: "p",
          type: "plot",
          x: { from: 0, to: 1, label: "$t$ in s" },
          y: { from: 0, to: 1 },
          objects: [{ id: "c", type: "curve", y: "x", label: { tex: "f" } }],
        },
        { id: "f", type: "figure", objects: [{ id: "q", type: "point", at: [0, 0], label: { text: "P" } }] },
        {
          id: "t",
          type: "table",
          columns: ["n", "$n^2$"],
          rows: [
            ["1", ""],
            ["2", "4"],
          ],
          caption: "squares",
        },
        { id: "k", type: "code", language: "js", code: "let a = 1;\n" },
        { id: "w", type: "callout", tone: "note", title: "Mind", text: "this" },
        { id: "g", type: "definition", term: "prime", meaning: "no divisors" },
        { id: "u", type: "quote", text: "said", source: "me" },
        { id: "h", type: "heading", text: "head" },
      ],
      "The $x$ title",
    ),
  );
  expect(Typeset.safeParse(typeset).success).toBe(true);
  expect(Object.keys(typeset.equations).sort()).toEqual(
    ["a^2", "x=1", "y=2", "f", "\\textstyle c", "\\textstyle t", "\\textstyle n^2", "\\textstyle x"].sort(),
  );
  for (const source of [
    "The $x$ title",
    "cap $c$",
    "**one**",
    "$t$ in s",
    "",
    "4",
    "squares",
    "Mind",
    "this",
    "prime",
    "no divisors",
    "said",
    "me",
    "head",
    "n",
  ]) {
    expect(typeset.texts, source).toHaveProperty([source]);
  }
  expect(typeset.code.k?.[0]?.[0]).toEqual({ text: "let", kind: "keyword" });
  for (const run of Object.values(typeset.texts).flat())
    if (run.kind === "tex") expect(typeset.equations).toHaveProperty([run.text]);
});

test("all bad TeX of a scene is named at once, by path", async () => {
  const bad = scene([
    { id: "e", type: "equation", tex: "\\frac{1" },
    { id: "d", type: "derivation", lines: ["x=1", "\\oops"] },
    { id: "x", type: "text", text: "so $\\bad$ it is" },
  ]);
  const error: unknown = await typesetScene(bad).catch((thrown: unknown) => thrown);
  expect(isFailure(error) && error.issues?.map((issue) => issue.path)).toEqual([
    "blocks.0.tex",
    "blocks.1.lines.1",
    "blocks.2.text",
  ]);
});
