import type { Issue } from "#lib/contracts/error-codes";
import { Storyboard } from "#lib/contracts/storyboard";
import { checkPictures } from "#lib/storyboard/checks/check-pictures";
import { checkScene } from "#lib/storyboard/checks/check-scene";
import { shapeIssues } from "#lib/storyboard/checks/shape-issues";

export type CheckedStoryboard = { ok: true; storyboard: Storyboard } | { ok: false; issues: Issue[] };

/** More than these do not help a writer in one round. */
const mostIssues = 60;

/**
 * Everything that can be known of a storyboard before it is drawn: its shape, then names, moments, targets and
 * expressions. Each issue has a path such as `scenes.2.actions.0.at` and a sentence that says how to mend it.
 */
export function checkStoryboard(input: unknown): CheckedStoryboard {
  const parsed = Storyboard.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error).slice(0, mostIssues) };
  const { scenes } = parsed.data;
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  for (const [i, scene] of scenes.entries()) {
    const first = seen.get(scene.id);
    if (first !== undefined)
      issues.push({
        path: `scenes.${i}.id`,
        message: `The id "${scene.id}" is scene ${first}'s: give this one another.`,
      });
    else seen.set(scene.id, i);
    issues.push(...checkScene(scene, `scenes.${i}`), ...checkPictures(scene, parsed.data.music, `scenes.${i}`));
  }
  return issues.length > 0 ? { ok: false, issues: issues.slice(0, mostIssues) } : { ok: true, storyboard: parsed.data };
}
