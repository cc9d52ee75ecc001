import type { AuditFinding } from "#lib/contracts/audit";
import { captionStyles } from "#lib/contracts/caption-styles";
import { frameOf } from "#lib/contracts/frame-of";
import type { Storyboard } from "#lib/contracts/storyboard";
import { auditPrograms } from "#lib/film/audit-programs";
import { fitStoryboard } from "#lib/film/fit-storyboard";
import { guessNarration } from "#lib/film/guess-narration";
import { planMended } from "#lib/pipelines/explainer/plan-mended";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";

export interface PaperFilm {
  scenes: number;
  seconds: number;
  findings: AuditFinding[];
  warnings: string[];
}

/** Everything that happens to a storyboard before it is filmed, with guessed speech; and what the audit then still finds. */
export async function auditOnPaper(input: Storyboard): Promise<PaperFilm> {
  const storyboard = checked(input);
  const frame = frameOf("low", storyboard.aspectRatio);
  const captions = [undefined, ...captionStyles][storyboard.seed % (captionStyles.length + 1)];
  const fitted = await fitStoryboard(storyboard, frame, { captioned: captions !== undefined });
  checked(fitted.storyboard);
  let findings: AuditFinding[] = [];
  const { plan, warnings } = await planMended({
    storyboard: fitted.storyboard,
    tracks: fitted.storyboard.scenes.map(({ narration }) => (narration ? guessNarration(narration) : undefined)),
    captions,
    frame,
    fail: async (programs) => {
      findings = (await auditPrograms(programs, frame)).findings;
      return programs.map(({ scene }) => findings.some(({ sceneId }) => sceneId === scene.id));
    },
  });
  return {
    scenes: plan.scenes.length,
    seconds: plan.totalFrames / plan.fps,
    findings,
    warnings: [...fitted.warnings, ...warnings],
  };
}

function checked(storyboard: Storyboard): Storyboard {
  const answer = checkStoryboard(storyboard);
  if (!answer.ok) throw new Error(`not valid: ${JSON.stringify(answer.issues.slice(0, 3))}`);
  return answer.storyboard;
}
