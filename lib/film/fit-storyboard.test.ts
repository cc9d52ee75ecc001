import { describe, expect, it } from "vitest";
import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import { fitStoryboard } from "#lib/film/fit-storyboard";
import { lecture } from "#lib/film/testing/test-program";

const frame = { width: 1280, height: 720 };
const board = (scenes: Scene[]): Storyboard => ({
  version: 1,
  title: "A test",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 1,
  scenes,
});

describe("fitStoryboard", () => {
  it("leaves what fits as it is", async () => {
    const heard = { ...lecture, narration: "Say something about squares, and then about sums of squares." };
    const fitted = { storyboard: board([heard]), notes: [], warnings: [] };
    expect(await fitStoryboard(board([heard]), frame)).toEqual(fitted);
  });

  it("tells too full a scene in several, and says so", async () => {
    const items = Array.from(
      { length: 10 },
      (_, i) => `Point ${i + 1}: ${"a long remark on squares and their sums ".repeat(3)}`,
    );
    const full: Scene = { ...lecture, id: "full", blocks: [{ id: "list", type: "bullets", items }] };
    const { storyboard, notes } = await fitStoryboard(board([lecture, full]), frame);
    expect(storyboard.scenes.length).toBeGreaterThan(2);
    expect(storyboard.scenes[2]?.id).toBe("full~2");
    expect(JSON.stringify(storyboard.scenes)).toContain("Point 10");
    expect(notes).toEqual([expect.stringContaining('"full"')]);
  });

  it("holds a scene until it can be read", async () => {
    const { storyboard } = await fitStoryboard(board([lecture]), frame);
    expect(storyboard.scenes[0]?.seconds).toBeGreaterThan(3);
  });

  it("makes a scene simpler when names crowd each other, and says so", async () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({
      id: `p${i}`,
      type: "point" as const,
      at: [(i % 6) / 100, Math.floor(i / 6) / 100] satisfies [number, number],
      label: { text: `a long name of the point number ${i}` },
    }));
    const crowded: Scene = { ...lecture, blocks: [{ id: "fig", type: "figure", objects: crowd }] };
    const { warnings } = await fitStoryboard(board([crowded]), frame);
    expect(warnings).toEqual([expect.stringContaining("made simpler")]);
  });

  it("leaves out signs that no font has", async () => {
    const odd: Scene = { ...lecture, blocks: [{ id: "t", type: "text", text: "Old \u{13080} signs" }] };
    const { storyboard, warnings } = await fitStoryboard(board([odd]), frame);
    expect(storyboard.scenes[0]?.blocks[0]).toMatchObject({ text: "Old  signs" });
    expect(warnings).toEqual([expect.stringContaining("no font")]);
  });

  it("names an equation that cannot be set by its place in the storyboard", async () => {
    const broken: Scene = { ...lecture, blocks: [{ id: "eq", type: "equation", tex: "\\frac{1" }] };
    await expect(fitStoryboard(board([lecture, broken]), frame)).rejects.toMatchObject({
      code: "STORYBOARD_INVALID",
      issues: [{ path: "scenes.1.blocks.0.tex" }],
    });
  });
});
