import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { anyStoryboard } from "#lib/pipelines/testing/any-storyboard";
import { auditOnPaper } from "#lib/pipelines/testing/audit-on-paper";

/** `BOARDS=from-to` looks at a slice of the deep run's storyboards. */
const [from = 0, to = inject("deep") ? 2000 : 20] = (process.env.BOARDS ?? "").split("-").filter(Boolean).map(Number);

it("films any valid storyboard without a crash and without a fault", { timeout: 7_200_000 }, async () => {
  const wrong: string[] = [];
  const storyboards = fc.sample(anyStoryboard, { numRuns: to, seed: 20 });
  for (const [i, storyboard] of storyboards.entries()) {
    if (i < from) continue;
    try {
      const { findings } = await auditOnPaper(storyboard);
      for (const { rule, sceneId, a, b, detail } of findings) {
        wrong.push(
          `${i} ${storyboard.aspectRatio} ${storyboard.look} ${sceneId} ${rule} ${a} ${b ?? ""} ${detail ?? ""}`,
        );
      }
    } catch (error) {
      wrong.push(`${i} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  expect(wrong).toEqual([]);
});
