import { describe, expect, it } from "vitest";
import { frameOf } from "#lib/contracts/frame-of";
import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import { auditPrograms } from "#lib/film/audit-programs";
import { guessNarration } from "#lib/film/guess-narration";
import { planMended } from "#lib/pipelines/explainer/plan-mended";

const frame = frameOf("low", "16:9");

/** Three words are spoken, and far more is shown. */
const hasty: Scene = {
  id: "hasty",
  layout: "stack",
  narration: "Read this now.",
  blocks: [
    {
      id: "t",
      type: "text",
      text: "Nobody can read so many words in so short a time, and nobody should have to. ".repeat(3),
    },
  ],
};
/** Two names at one place, where they were put. */
const crowded: Scene = {
  id: "crowded",
  layout: "figure",
  narration: "Here are two names, and one of them lies upon the other one for the whole scene.",
  blocks: [
    {
      id: "fig",
      type: "figure",
      objects: [
        {
          id: "square",
          type: "polygon",
          points: [
            [0, 0],
            [6, 0],
            [6, 6],
            [0, 6],
          ],
        },
        { id: "a", type: "label", label: { text: "the first name", at: [3, 3] } },
        { id: "b", type: "label", label: { text: "the second name", at: [3, 3.1] } },
      ],
    },
  ],
};

async function planned(scene: Scene) {
  const storyboard: Storyboard = {
    version: 1,
    title: "A test",
    language: "en",
    aspectRatio: "16:9",
    look: "paper",
    seed: 1,
    scenes: [scene],
  };
  const faults: number[] = [];
  const made = await planMended({
    storyboard,
    tracks: [guessNarration(scene.narration ?? "")],
    frame,
    fail: async (programs) => {
      const { findings } = await auditPrograms(programs, frame);
      faults.push(findings.length);
      return programs.map(() => findings.length > 0);
    },
  });
  return { ...made, faults };
}

describe("planMended", () => {
  it("holds a spoken scene until it can be read, without a word to anybody", async () => {
    const { plan, storyboard, warnings, faults } = await planned(hasty);
    expect(faults[0]).toBeGreaterThan(0);
    expect(faults.at(-1)).toBe(0);
    expect(storyboard.scenes[0]?.seconds).toBeGreaterThan(8);
    expect(plan.totalFrames / frame.fps).toBeGreaterThan(8);
    expect(warnings).toEqual([]);
  });

  it("leaves no scene with a fault that the audit sees", async () => {
    const { storyboard, faults } = await planned(crowded);
    expect(faults.at(-1)).toBe(0);
    expect(storyboard.scenes[0]?.narration).toBe(crowded.narration);
  });
});
