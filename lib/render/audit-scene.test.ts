import { beforeAll, describe, expect, it } from "vitest";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import { auditFigures, auditScene } from "#lib/render/audit-scene";
import type { Kit } from "#lib/render/kit";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

let kit: Kit<string>;
beforeAll(async () => {
  kit = await fakeKit();
});
const frame = { width: 1280, height: 720 };
const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");
const quiet = sceneOf({ blocks: [{ id: "t", type: "text", text: "A few words" }] });

const rules = (scene: Scene, more: Partial<SceneProgram> = {}): string[] =>
  auditScene(programOf(scene, more), frame, kit).map(({ rule, a }) => `${rule} ${a}`);

describe("what is planted is found", () => {
  it("and nothing where nothing is", () => {
    expect(rules(quiet)).toEqual([]);
  });

  it("a scene that is empty in its middle", () => {
    const empty: Scene = {
      ...quiet,
      marks: { away: 4 },
      actions: [{ at: "away", do: "hide", target: "t" }],
    };
    expect(rules(empty)).toEqual(["emptyFrame @frame"]);
    expect(rules({ ...empty, title: "It stays" })).toEqual([]);
  });

  it("more text than can be read, and how much longer it takes", () => {
    const full = sceneOf({ blocks: [{ id: "t", type: "text", text: words(80) }] });
    expect(rules(full)).toEqual(["tooFast @frame"]);
    const [found] = auditScene(programOf(full), frame, kit);
    const durationSeconds = 10 + (found?.lackSeconds ?? 0) + 0.1;
    expect(rules(full, { durationSeconds })).toEqual([]);
  });

  it("a text that comes just before the end", () => {
    const late: Scene = {
      ...sceneOf({ blocks: [{ id: "t", type: "text", text: words(20) }] }),
      title: "Something before",
      marks: { late: 9 },
      actions: [{ at: "late", do: "show", target: "t" }],
    };
    expect(rules(late)).toEqual(["tooFast @frame"]);
  });

  it("captions that run faster than anybody reads", () => {
    const cue = (text: string) => ({ from: 0, to: 1, lines: [[{ text, start: 0, end: 1 }]] });
    const spoken = { ...quiet, narration: "So.", seconds: undefined };
    const captions = (text: string) => ({ captions: { style: "clean" as const, cues: [cue(text)] } });
    expect(rules(spoken, captions("ten signs"))).toEqual([]);
    expect(rules(spoken, captions(words(6)))).toContain("tooFast @captions");
  });

  it("a block so large that everything in it is too small", () => {
    const items = Array.from({ length: 24 }, (_, i) => `${i} ${words(40)}`);
    const huge = sceneOf({ blocks: [{ id: "list", type: "bullets", items }] });
    expect(rules(huge, { durationSeconds: 400 }).some((rule) => rule.startsWith("tooSmall list"))).toBe(true);
  });

  it("and each rule is counted by itself", () => {
    const finding = { sceneId: "s", seconds: 0, a: "x" };
    const figures = auditFigures([
      { ...finding, rule: "overlap" },
      { ...finding, rule: "tooFast" },
      { ...finding, rule: "overlap", a: "y" },
    ]);
    expect(figures).toMatchObject({ overlaps: 2, tooFast: 1, overflows: 0, emptyFrames: 0 });
  });
});
