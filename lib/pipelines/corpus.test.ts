import { describe, expect, inject, it } from "vitest";
import { aspectRatios } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import type { Storyboard } from "#lib/contracts/storyboard";
import { auditOnPaper } from "#lib/pipelines/testing/audit-on-paper";
import { longNotes } from "#lib/pipelines/testing/topics/long-notes";
import { shortNotes } from "#lib/pipelines/testing/topics/short-notes";
import { exampleStoryboards } from "#lib/storyboard/example-storyboards";
import { writeOutline } from "#lib/storyboard/outline-writer";
import { libraryEntries } from "#lib/storyboard/topic-library";

const deep = inject("deep");
const topics = [...longNotes, ...shortNotes];
/** In the normal run a tenth of the topics, each in one shape; in the deep one all in all five. */
const topicRuns = topics.flatMap((topic, i) =>
  aspectRatios.flatMap((aspectRatio, j) =>
    deep || (i % 10 === 3 && j === i % 5) ? [{ topic, aspectRatio, i: i * 5 + j }] : [],
  ),
);
const made = [...libraryEntries, ...exampleStoryboards];
const madeRuns = made.flatMap(({ storyboard }, i) =>
  aspectRatios.flatMap((aspectRatio, j) =>
    lookNames.flatMap((look, k) =>
      deep || (k === (i + 5 * j) % 12 && j === i % 5) ? [{ storyboard, aspectRatio, look }] : [],
    ),
  ),
);

async function faultsOf(storyboard: Storyboard): Promise<string[]> {
  const { findings } = await auditOnPaper(storyboard);
  return findings.map(({ rule, sceneId, a, b, detail }) =>
    [storyboard.title, storyboard.aspectRatio, storyboard.look, sceneId, rule, a, b, detail].join(" "),
  );
}

describe("films without a fault", { timeout: 7_200_000 }, () => {
  it("has two hundred different topics", () => {
    expect(new Set(topics.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(200);
  });

  it("are written about any of the topics", async () => {
    const wrong: string[] = [];
    for (const { topic, aspectRatio, i } of topicRuns) {
      const look = lookNames[i % lookNames.length] ?? "paper";
      const { storyboard } = writeOutline({ ...topic, look, aspectRatio, seed: i });
      wrong.push(...(await faultsOf(storyboard)));
    }
    expect(wrong).toEqual([]);
  });

  it("are all of the library and the examples, in any shape and look", async () => {
    const wrong: string[] = [];
    for (const { storyboard, aspectRatio, look } of madeRuns) {
      wrong.push(...(await faultsOf({ ...storyboard, aspectRatio, look })));
    }
    expect(wrong).toEqual([]);
  });
});
