import type { AuditFinding } from "#lib/contracts/audit";
import { frameOf } from "#lib/contracts/frame-of";
import type { ExplainerInput } from "#lib/contracts/job-input";
import type { Storyboard } from "#lib/contracts/storyboard";
import { auditPrograms } from "#lib/film/audit-programs";
import { guessNarration } from "#lib/film/guess-narration";
import { planFilm } from "#lib/storyboard/plan-film";
import { typesetScene } from "#lib/typesetting/typeset-scene";

/** How far a film may miss its length before its writer hears of it. */
const tooLong = 1.3;
const tooShort = 0.7;
const mostComplaints = 24;

const words: Partial<Record<AuditFinding["rule"], string>> = {
  overflow: "does not fit the frame",
  overlap: "lies upon something else",
  tooSmall: "is too small to be read",
  tooFast: "cannot be read in the time it is seen",
};

/**
 * What is wrong with a storyboard once it is drawn, and timed by the length of its words, before a voice is paid for:
 * sentences for its writer.
 */
export async function findComplaints(
  storyboard: Storyboard,
  { quality, targetSeconds }: Pick<ExplainerInput, "quality" | "targetSeconds">,
  signal: AbortSignal,
): Promise<string[]> {
  const frame = frameOf(quality, storyboard.aspectRatio);
  const tracks = storyboard.scenes.map(({ narration }) =>
    narration === undefined ? undefined : guessNarration(narration),
  );
  const typeset = await Promise.all(storyboard.scenes.map((scene) => typesetScene(scene)));
  const plan = planFilm({ storyboard, tracks, typeset, fps: frame.fps });
  const seconds = plan.totalFrames / plan.fps;
  const { findings } = await auditPrograms(
    plan.scenes.map(({ program }) => program),
    frame,
    { signal },
  );
  return [...lengthComplaint(seconds, targetSeconds), ...sceneComplaints(findings)].slice(0, mostComplaints);
}

function lengthComplaint(seconds: number, target: number | undefined): string[] {
  if (target === undefined) return [];
  const said = `The film would last ${Math.round(seconds)} seconds; ${target} were asked for`;
  if (seconds > target * tooLong) return [`${said}: it is too long.`];
  return seconds < target * tooShort ? [`${said}: it is too short.`] : [];
}

/** One sentence a thing: the audit looks at many moments. */
function sceneComplaints(findings: readonly AuditFinding[]): string[] {
  const said = new Map<string, string>();
  for (const { rule, sceneId, a, b, lackSeconds } of findings) {
    const what = words[rule];
    if (what === undefined) continue;
    const lack = lackSeconds === undefined ? "" : ` (${Math.ceil(lackSeconds)} seconds more would be needed)`;
    const other = rule === "overlap" && b !== undefined ? ` (${b})` : "";
    said.set(`${rule} ${sceneId} ${a}`, `Scene "${sceneId}": "${a}" ${what}${other}${lack}.`);
  }
  return [...said.values()];
}
