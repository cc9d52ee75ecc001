import type { Issue } from "#lib/contracts/error-codes";

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
const whole = "Send the whole storyboard again, corrected, as one JSON object and nothing else. Keep what was good.";

/** What was wrong with an answer, in the validator's own words. */
export function repairPrompt(order: string, answer: string, issues: readonly Issue[]): string {
  const said = issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  return `${order}

You have answered this order before, with:
${answer}

The answer cannot be filmed. Paths count from 0:
${listed(said)}

${whole}`;
}

/** What the finished scenes are like, drawn and timed. */
export function revisionPrompt(order: string, answer: string, complaints: readonly string[]): string {
  return `${order}

You have answered this order before, with:
${answer}

It was drawn and timed, and this was found:
${listed(complaints)}

Say less, show less at once, or make two scenes of one; where the film is too short, say more that is worth saying. ${whole}`;
}
