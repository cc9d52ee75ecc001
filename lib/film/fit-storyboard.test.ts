import { afterAll, describe, expect, it } from "vitest";
import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { fitStoryboard } from "#lib/film/fit-storyboard";
import { lecture } from "#lib/film/testing/test-program";

afterAll(closeFilmChildren);
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
    expect(await fitStoryboard(board([lecture]), frame)).toEqual({ storyboard: board([lecture]), notes: [] });
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

  it("names an equation that cannot be set by its place in the storyboard", async () => {
    const broken: Scene = { ...lecture, blocks: [{ id: "eq", type: "equation", tex: "\\frac{1" }] };
    await expect(fitStoryboard(board([lecture, broken]), frame)).rejects.toMatchObject({
      code: "STORYBOARD_INVALID",
      issues: [{ path: "scenes.1.blocks.0.tex" }],
    });
  });
});
