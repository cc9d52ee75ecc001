import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { type OutlineInput, writeOutline } from "#lib/storyboard/outline-writer";

const write = (more: Partial<OutlineInput> = {}) =>
  writeOutline({ topic: "A topic", look: "paper", aspectRatio: "16:9", seed: 1, ...more });
const blocksOf = (scenes: readonly Scene[]) => scenes.flatMap((scene) => scene.blocks);
const wordsOf = (scenes: readonly Scene[]) =>
  scenes
    .map((scene) => scene.narration ?? "")
    .join(" ")
    .replace(/\[\[[\w-]+\]\]\s?/g, "");
const seenOf = (scenes: readonly Scene[]) => JSON.stringify(scenes.map(({ title, blocks }) => ({ title, blocks })));

const note = readFileSync(new URL("../../e2e/fixtures/lecture-note.md", import.meta.url), "utf8");

describe("a lecture note", () => {
  const { storyboard, warnings } = write({ topic: "Exponential Growth and Half-Life", context: note });
  const { scenes } = storyboard;

  it("becomes a film of three to eight minutes", () => {
    expect(checkStoryboard(storyboard)).toMatchObject({ ok: true });
    // 2.6 words a second, pauses included.
    const seconds = wordsOf(scenes).split(/\s+/).length / 2.6;
    expect(seconds).toBeGreaterThan(240);
    expect(seconds).toBeLessThan(450);
    expect(warnings.join()).toMatch(/condensed/);
  });

  it("shows every formula, the code and the table", () => {
    const shown = blocksOf(scenes).flatMap((block) =>
      block.type === "equation"
        ? [block.tex]
        : block.type === "derivation"
          ? block.lines
          : [JSON.stringify(block).replaceAll("\\\\", "\\")],
    );
    const inline = [...note.matchAll(/(?<!\$)\$([^$\n]+)\$(?!\$)/g)].map(([, tex = ""]) => tex);
    for (const tex of inline.filter((formula) => /[=^+\\]/.test(formula)))
      expect(
        shown.some((text) => text.includes(tex)),
        tex,
      ).toBe(true);
    for (const line of [
      "N_n = N_0 \\cdot q^n",
      "2S = 2 + 4 + 8 + \\dots + 2^{64}",
      "T = \\frac{\\ln 2}{\\ln q}",
      "N(t) = N_0 \\, e^{r t}",
    ])
      expect(shown).toContain(line);
    const blocks = blocksOf(scenes);
    const code = blocks.find((block) => block.type === "code");
    expect(code?.type === "code" && code.code).toContain("atoms = survivors(atoms, 1 / 6)");
    const table = blocks.find((block) => block.type === "table");
    expect(table?.type === "table" && table.rows).toHaveLength(5);
    const steps = blocks.find((block) => block.type === "steps");
    expect(steps?.type === "steps" && steps.items).toHaveLength(4);
  });

  it("never writes a wall: few words on a picture, and never all that is said", () => {
    for (const { id, blocks, narration = "" } of scenes) {
      const read = blocks
        .filter((block) => block.type !== "code" && block.type !== "table")
        .flatMap((block) =>
          "items" in block ? block.items : "text" in block ? [block.text] : "meaning" in block ? [block.meaning] : [],
        );
      const words = read.join(" ").split(/\s+/).length;
      expect(words, id).toBeLessThanOrEqual(50);
      if (words > 16) expect(words, id).toBeLessThan(narration.split(/\s+/).length);
    }
  });

  it("shows things when they are spoken of", () => {
    const marked = scenes.filter((scene) => (scene.actions ?? []).length > 0);
    expect(marked.length).toBeGreaterThan(scenes.length * 0.8);
    for (const scene of marked)
      for (const action of scene.actions ?? [])
        if (action.at !== "start") expect(scene.narration).toContain(`[[${action.at}]]`);
  });

  it("is the same every time", () => {
    expect(write({ topic: "Exponential Growth and Half-Life", context: note }).storyboard).toEqual(storyboard);
  });

  it("fits a wished length", () => {
    const short = write({ topic: "Growth", context: note, targetSeconds: 120 });
    expect(wordsOf(short.storyboard.scenes).length).toBeLessThan(wordsOf(scenes).length * 0.6);
    expect(short.warnings.join()).toMatch(/condensed to the wished length/);
  });
});

describe("things in notes", () => {
  it.each<[string, string, (scenes: readonly Scene[]) => void]>([
    [
      "lists",
      "# L\n\nThree things matter:\n\n- first of all, speed\n- then memory\n- last, taste\n",
      (scenes) => {
        const list = blocksOf(scenes).find((block) => block.type === "bullets");
        expect(list?.type === "bullets" && list.items).toHaveLength(3);
        expect(wordsOf(scenes)).toContain("Three things matter:");
      },
    ],
    [
      "numbered lists that begin late",
      "# L\n\n4. four\n5. five\n",
      (scenes) => {
        expect(seenOf(scenes)).toMatch(/4\\\\\. [Ff]our/);
      },
    ],
    [
      "definitions",
      "# D\n\n**Osmosis** is the flow of water through a membrane.\n",
      (scenes) => {
        expect(blocksOf(scenes)).toContainEqual(expect.objectContaining({ type: "definition", term: "Osmosis" }));
      },
    ],
    [
      "quotes",
      "# Q\n\n> To be, or not to be.\n> — William Shakespeare\n",
      (scenes) => {
        expect(blocksOf(scenes)).toContainEqual(
          expect.objectContaining({ type: "quote", source: "William Shakespeare" }),
        );
      },
    ],
    [
      "callouts",
      "# C\n\n> [!WARNING]\n> Never mix the two.\n",
      (scenes) => {
        expect(blocksOf(scenes)).toContainEqual(expect.objectContaining({ type: "callout", tone: "warning" }));
      },
    ],
    [
      "formulas that cannot be set, as they were written",
      "# F\n\n$$\n\\frac{1\n$$\n",
      (scenes) => {
        expect(blocksOf(scenes)).toContainEqual(
          expect.objectContaining({ type: "code", language: "tex", code: "\\frac{1" }),
        );
      },
    ],
    [
      "matrices, whole",
      "# M\n\n$$\n\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}\n$$\n",
      (scenes) => {
        expect(blocksOf(scenes).filter((block) => block.type === "equation")).toHaveLength(1);
      },
    ],
    [
      "display formulas in one line, and in LaTeX's brackets",
      "# F\n\n$$a = b + 1$$\n\nWords between the two of them.\n\n\\[ c = d + 2 \\]\n\nAnd \\(e = f\\) inside, but `\\(x\\)` in code.\n",
      (scenes) => {
        const blocks = blocksOf(scenes);
        for (const tex of ["a = b + 1", "c = d + 2"])
          expect(blocks).toContainEqual(expect.objectContaining({ type: "equation", tex }));
        expect(seenOf(scenes)).toContain("e = f");
        expect(seenOf(scenes)).not.toContain("$x$");
      },
    ],
    [
      "money, as money",
      "# M\n\nIt costs $5 now and $10 later.\n",
      (scenes) => {
        expect(blocksOf(scenes).some((block) => block.type === "equation")).toBe(false);
        expect(wordsOf(scenes)).toContain("\\$5");
      },
    ],
    [
      "symbols after a formula, one by one",
      "# S\n\n$$\nF = m a\n$$\n\nwhere $m$ is the mass and $a$ is the acceleration.\n",
      (scenes) => {
        expect(seenOf(scenes)).toContain("$m$ is the mass");
        expect(seenOf(scenes)).toContain("$a$ is the acceleration");
      },
    ],
    [
      "long code, in parts",
      `# C\n\n\`\`\`js\n${Array.from({ length: 50 }, (_, i) => `let v${i} = ${i};`).join("\n")}\n\`\`\`\n`,
      (scenes) => {
        const parts = blocksOf(scenes).flatMap((block) => (block.type === "code" ? [block.code] : []));
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.join("\n")).toContain("let v49 = 49;");
      },
    ],
    [
      "figures in YAML",
      "# F\n\n:::figure\nparameters: { a: 3 }\nobjects:\n  - { id: p, type: point, at: [a, 0] }\n  - { id: q, type: point, at: [0, 1] }\n:::\n",
      (scenes) => {
        expect(blocksOf(scenes).some((block) => block.type === "figure")).toBe(true);
        expect(scenes.some((scene) => scene.parameters?.a === 3)).toBe(true);
      },
    ],
    [
      "headings alone",
      "# Title\n\n## One\n\n## Two\n",
      (scenes) => {
        expect(seenOf(scenes)).toContain("One");
        expect(seenOf(scenes)).toContain("Two");
      },
    ],
  ])("%s", (_, context, check) => {
    const { storyboard } = write({ context });
    expect(checkStoryboard(storyboard)).toMatchObject({ ok: true });
    check(storyboard.scenes);
  });

  it("says why a figure is not shown", () => {
    const { warnings, storyboard } = write({ context: "# F\n\nWords here.\n\n:::plot\nx: 1\n:::\n" });
    expect(warnings.join()).toMatch(/:::plot.*not shown/);
    expect(checkStoryboard(storyboard)).toMatchObject({ ok: true });
  });
});

describe("a topic without notes", () => {
  it("makes a short honest film, and a warning", () => {
    const { storyboard, warnings, writer } = write({
      topic: "explain black holes",
      context: "Keep it simple, please. Use many examples.",
    });
    expect(writer).toBe("outline");
    expect(storyboard.title).toBe("Black holes");
    expect(warnings.join()).toMatch(/no notes to film/);
    expect(storyboard.scenes.length).toBeLessThanOrEqual(4);
    expect(`${wordsOf(storyboard.scenes)}${seenOf(storyboard.scenes)}`).not.toMatch(/many examples|Keep it simple/);
    const words = wordsOf(storyboard.scenes).split(/\s+/).length;
    expect(words).toBeGreaterThan(45);
    expect(words).toBeLessThan(110);
  });

  it.each([
    ["勾股定理", "zh"],
    ["ピタゴラスの定理", "ja"],
    ["三平方の定理", "ja"],
    ["피타고라스 정리", "ko"],
    ["نظرية فيثاغورس", "ar"],
    ["पाइथागोरस प्रमेय", "hi"],
    ["Теорема Пифагора", "ru"],
    ["Der Satz des Pythagoras und die Geometrie", "de"],
    ["🎉🎉🎉", "en"],
    ["C++", "en"],
  ])("%s is told in %s", (topic, language) => {
    const { storyboard } = write({ topic });
    expect(storyboard.language).toBe(language);
    expect(checkStoryboard(storyboard)).toMatchObject({ ok: true });
    expect(seenOf(storyboard.scenes)).toContain(topic.slice(0, 4));
  });

  it("takes a language and a length from an instruction", () => {
    expect(write({ context: "Explain it in German, in 2 minutes" }).storyboard.language).toBe("de");
    expect(write({ context: "Explain it in German", language: "fr" }).storyboard.language).toBe("fr");
  });
});
