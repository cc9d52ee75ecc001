import type { JobProgress } from "#lib/contracts/job-progress";

/** Below this share of the work, or before these seconds, a guess would be a lie. */
const LEAST_SHARE = 0.04;
const LEAST_SECONDS = 3;

/**
 * How many more seconds a job takes, as a range: the pace so far carried on, and the pace of the scenes since the
 * first was begun, widened by what is not known yet.
 */
export function estimateRest(
  progress: JobProgress,
  percentage: number,
  elapsedSeconds: number,
): { from: number; to: number } | undefined {
  const share = (percentage - 5) / 95;
  if (share < LEAST_SHARE || share >= 1 || elapsedSeconds < LEAST_SECONDS) return undefined;
  const steady = (elapsedSeconds * (1 - share)) / share;
  const guesses = [steady, scenePace(progress, percentage, elapsedSeconds) ?? steady];
  const doubt = 0.15 + 0.35 * (1 - share);
  return {
    from: Math.max(1, Math.round(Math.min(...guesses) * (1 - doubt))),
    to: Math.max(2, Math.round(Math.max(...guesses) * (1 + doubt))),
  };
}

/** The same by the drawing alone, which is most of the work: what came before it was quick, or found among artifacts. */
function scenePace({ stages, scenes }: JobProgress, percentage: number, elapsedSeconds: number): number | undefined {
  const before = stages.filter(({ name }) => name === "ground" || name === "write" || name === "narrate");
  if (scenes.length === 0 || before.some(({ state }) => state !== "completed")) return undefined;
  const [start, end] = [stages.find(({ name }) => name === "ground")?.startedAt, before.at(-1)?.completedAt];
  if (start === undefined || end === undefined) return undefined;
  const drawing = elapsedSeconds - (Date.parse(end) - Date.parse(start)) / 1000;
  const drawn = percentage - 20;
  return drawn < 2 || drawing < LEAST_SECONDS ? undefined : (drawing * (100 - percentage)) / drawn;
}
