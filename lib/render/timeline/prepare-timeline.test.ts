import { describe, expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { programOf, sceneOf } from "#lib/render/testing/program";
import { evaluateValue } from "#lib/render/timeline/evaluate-value";
import { prepareTimeline } from "#lib/render/timeline/prepare-timeline";

const timelineOf = (scene: Partial<Scene>, more = {}) =>
  prepareTimeline(
    programOf(sceneOf(scene), { durationSeconds: 20, speech: { from: 1, to: 19 }, ...more }),
    evaluateValue,
  );
const text = (id: string) => ({ id, type: "text", text: "Words that are said." }) as const;
const list = { id: "list", type: "bullets", items: ["one", "two", "three", "four"] } as const;
const blocks: Scene["blocks"] = [text("a"), text("b"), { ...list, items: [...list.items] }];
const starts = (timeline: ReturnType<typeof timelineOf>): [string | undefined, number][] =>
  timeline.cues.map((cue) => [cue.target, Math.round(cue.start * 100) / 100]);

describe("what nobody shows", () => {
  it("enters by itself in reading order, spread over the speech, items one by one", () => {
    const timeline = timelineOf({ blocks, title: "Title", narration: "Something is said." });
    const order = timeline.cues.map((cue) => cue.target);
    expect(order).toEqual(["@title", "a", "b", "list.0", "list.1", "list.2", "list.3"]);
    const entered = timeline.cues.map((cue) => cue.start);
    expect(entered[1]).toBe(1);
    expect(Math.max(...entered)).toBeGreaterThan(13);
    expect(Math.max(...entered)).toBeLessThan(19);
  });

  it("is all there before the end of a scene in which nobody speaks, so that it can be read", () => {
    const lastOf = (more: Partial<Scene>): number =>
      Math.max(...timelineOf({ blocks, title: "Title", ...more }).cues.map((cue) => cue.start));
    expect(lastOf({})).toBeLessThan(0.8 * lastOf({ narration: "Something is said." }));
  });

  it("does not when an action shows or traces it, or all of its parts", () => {
    const actions: Scene["actions"] = [
      { do: "show", at: "end", target: "a" },
      { do: "show", at: "end", target: ["list.0", "list.1", "list.2", "list.3"] },
    ];
    const automatic = timelineOf({ blocks, actions }).cues.filter((cue) => cue.automatic);
    expect(automatic.map((cue) => cue.target)).toEqual(["b"]);
  });

  it("builds a table that is alone row by row while it is spoken of", () => {
    const table = { id: "t", type: "table" as const, columns: ["a"], rows: [["one"], ["two"], ["three"]] };
    const counts = (blocks: Scene["blocks"], actions: Scene["actions"] = []) =>
      timelineOf({ blocks, actions }).cues.flatMap((cue) => (cue.do === "rows" ? [cue.action.count] : []));
    expect(counts([table])).toEqual([1, 2, 3]);
    expect(counts([table, text("beside")])).toEqual([]);
    expect(counts([table], [{ do: "rows", at: "start", target: "t", count: 3 }])).toEqual([3]);
    const starts = timelineOf({ blocks: [table] }).cues.flatMap((cue) => (cue.do === "rows" ? [cue.start] : []));
    expect(Math.max(...starts)).toBeLessThan(19);
  });

  it("steps a derivation without steps line by line", () => {
    const timeline = timelineOf({ blocks: [{ id: "d", type: "derivation", lines: ["x", "y", "z"] }] });
    expect(timeline.cues.map((cue) => cue.do)).toEqual(["show", "step", "step"]);
  });

  it("is there at once when it is a lone picture beside text", () => {
    const table = { id: "t", type: "table", columns: ["c"], rows: [["1"]] } satisfies Scene["blocks"][number];
    const timeline = timelineOf({ blocks: [text("a"), table] });
    expect(timeline.of("t")[0]?.start).toBe(1);
  });

  it("keeps the title of a continued scene", () => {
    expect(timelineOf({ id: "s~2", title: "T", blocks: [] }).visibility("@title", 0)).toBe(1);
    expect(timelineOf({ id: "s", title: "T", blocks: [] }).visibility("@title", 0)).toBe(0);
  });
});

describe("actions", () => {
  it("happen at marks, after each other, staggered or in sequence", () => {
    const actions: Scene["actions"] = [
      { id: "two", do: "show", at: "go", target: ["a", "b"], stagger: 0.5, seconds: 1 },
      { do: "hide", at: "after:two", target: ["a", "b"], sequence: true, seconds: 1 },
    ];
    const timeline = timelineOf({ blocks: [text("a"), text("b")], actions }, { marks: { go: 4 } });
    expect(starts(timeline)).toEqual([
      ["a", 4],
      ["b", 4.5],
      ["a", 5.5],
      ["b", 6.58],
    ]);
  });

  it("do not hang on actions that wait for each other", () => {
    const actions: Scene["actions"] = [
      { id: "x", do: "show", at: "after:y", target: "a" },
      { id: "y", do: "show", at: "after:x", target: "b" },
    ];
    expect(timelineOf({ blocks: [text("a"), text("b")], actions }).cues).toHaveLength(2);
  });

  it("show the items of a list one by one, but for those with a show of their own", () => {
    const actions: Scene["actions"] = [
      { do: "show", at: "go", target: "list" },
      { do: "show", at: "late", target: "list.2" },
    ];
    const timeline = timelineOf({ blocks: blocks.slice(2), actions }, { marks: { go: 2, late: 9 } });
    expect(starts(timeline)).toEqual([
      ["list.0", 2],
      ["list.1", 2.22],
      ["list.3", 2.44],
      ["list.2", 9],
    ]);
  });

  it("hide before they show, and are done by the scene's end", () => {
    const actions: Scene["actions"] = [{ do: "show", at: "go", target: "a", seconds: 5 }];
    const timeline = timelineOf({ blocks: [text("a")], actions }, { marks: { go: 18 } });
    expect(timeline.visibility("a", 17.9)).toBe(0);
    expect(timeline.visibility("a", 20)).toBe(1);
  });

  it("hide a part with its block", () => {
    const actions: Scene["actions"] = [
      { do: "show", at: "go", target: "list.0", seconds: 1 },
      { do: "hide", at: "late", target: "list", seconds: 1 },
    ];
    const timeline = timelineOf({ blocks: blocks.slice(2), actions }, { marks: { go: 2, late: 9 } });
    expect([1, 5, 11].map((t) => timeline.visibility("list.0", t))).toEqual([0, 1, 0]);
  });

  it("draw a traced outline while the thing counts as there", () => {
    const actions: Scene["actions"] = [{ do: "trace", at: "go", target: "a", seconds: 2, ease: "linear" }];
    const timeline = timelineOf({ blocks: [text("a")], actions }, { marks: { go: 4 } });
    expect([3, 5, 7].map((t) => timeline.traced("a", t))).toEqual([0, 0.5, 1]);
    expect([3, 5].map((t) => timeline.visibility("a", t))).toEqual([0, 1]);
    expect(timeline.appearance("a", 5)).toBe(0.5);
  });

  it("go over from one emphasis of a thing into the next without a jump, and tell it in the key", () => {
    const mark = (at: string, role?: "positive") => ({ do: "emphasize", at, target: "a", role }) as const;
    const actions = [mark("start"), mark("two"), mark("three", "positive")];
    const timeline = timelineOf({ blocks, actions }, { marks: { start: 1, two: 4, three: 8 } });
    const heat = (t: number) => timeline.emphasis("a", t);
    for (const at of [4, 8]) expect(Math.abs(heat(at).amount - heat(at - 1e-4).amount)).toBeLessThan(0.01);
    expect(heat(4.25).amount).toBeLessThan(0.8);
    expect([heat(6), heat(8.05), heat(10)].map(({ role }) => role)).toEqual(["accent", "accent", "positive"]);
    expect([heat(6).amount, heat(10).amount]).toEqual([1, 1]);
    for (let t = 1; t < 10; t += 0.01) expect(Math.abs(heat(t + 0.01).amount - heat(t).amount)).toBeLessThan(0.15);
  });

  it("never happen when a later page tells them: what they show is not there", () => {
    const timeline = timelineOf({ blocks, actions: [{ do: "show", at: "never", target: "a" }] });
    expect([0, 10, 20].map((t) => timeline.appearance("a", t))).toEqual([0, 0, 0]);
  });

  it("have a key of their own from the very moment in which they begin", () => {
    const timeline = timelineOf(
      { blocks, actions: [{ do: "emphasize", at: "two", target: "a" }] },
      { marks: { two: 4 } },
    );
    const key = (t: number) => timeline.keyOf(timeline.of("a"), t);
    expect(key(4)).not.toBe(key(4 - 1e-9));
  });

  it("emphasise until a moment, in a role", () => {
    const actions: Scene["actions"] = [
      { do: "emphasize", at: "go", until: "late", target: "a", role: "positive", seconds: 1 },
    ];
    const timeline = timelineOf({ blocks: [text("a")], actions }, { marks: { go: 4, late: 8 } });
    expect([3, 6, 9].map((t) => timeline.emphasis("a", t).amount)).toEqual([0, 1, 0]);
    expect(timeline.emphasis("a", 6).role).toBe("positive");
  });

  it("run parameters from where they are, also when an expression says where to", () => {
    const actions: Scene["actions"] = [
      { do: "set", at: "go", parameters: { n: 10 }, seconds: 2, ease: "linear" },
      { do: "set", at: "late", parameters: { n: "n*2" }, seconds: 2, ease: "linear" },
    ];
    const timeline = timelineOf({ parameters: { n: 0, k: 1 }, actions }, { marks: { go: 2, late: 8 } });
    expect([0, 3, 5, 9, 12].map((t) => timeline.parameters(t).n)).toEqual([0, 5, 10, 15, 20]);
    expect(timeline.parameters(12).k).toBe(1);
  });
});
