import type { ExplainerInput } from "#lib/contracts/job-input";
import { Failure } from "#lib/errors/failure";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { libraryEntry } from "#lib/storyboard/topic-library";
import { listVoices } from "#lib/voices/list-voices";

const wrong = (path: string, message: string): Failure =>
  new Failure("VALIDATION_ERROR", { message: `${path}: ${message}`, issues: [{ path, message }] });

/** What a schema cannot see: names that must exist here, and whether a storyboard holds together. Throws Failure. */
export function checkOrder({ voice, templateId, storyboard }: ExplainerInput): void {
  if (voice !== undefined && !listVoices().some(({ id }) => id === voice)) {
    throw wrong("configuration.voice", "There is no such voice; GET /api/v1/voices lists them.");
  }
  if (templateId !== undefined && libraryEntry(templateId) === undefined) {
    throw wrong("configuration.template_id", "There is no such entry in the topic library.");
  }
  if (storyboard === undefined) return;
  const checked = checkStoryboard(storyboard);
  if (checked.ok) return;
  const issues = checked.issues.map(({ path, message }) => ({ path: `configuration.storyboard.${path}`, message }));
  throw new Failure("STORYBOARD_INVALID", { issues });
}
