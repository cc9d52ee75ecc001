import type { Issue } from "#lib/contracts/error-codes";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { Failure } from "#lib/errors/failure";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { templateIds, templateOf } from "#lib/storyboard/template-of";
import { listVoices } from "#lib/voices/list-voices";

/**
 * What a schema cannot see: names that must exist here, and whether a storyboard holds together. `at` is where the
 * order stands in the request. Throws VALIDATION_ERROR or STORYBOARD_INVALID.
 */
export function checkOrder(order: ExplainerInput, at: string): void {
  const [wrong] = wrongNames(order, at);
  if (wrong) throw new Failure("VALIDATION_ERROR", { message: `${wrong.path}: ${wrong.message}`, issues: [wrong] });
  const issues = wrongPlaces(order, at);
  if (issues.length > 0) throw new Failure("STORYBOARD_INVALID", { issues });
}

/** The same of several orders, all that is wrong at once; `at` names each of them. */
export function checkOrders(orders: readonly { order: ExplainerInput; at: string }[]): void {
  const names = orders.flatMap(({ order, at }) => wrongNames(order, at));
  const issues = [...names, ...orders.flatMap(({ order, at }) => wrongPlaces(order, at))];
  if (issues.length === 0) return;
  throw new Failure(names.length > 0 ? "VALIDATION_ERROR" : "STORYBOARD_INVALID", { issues });
}

function wrongNames({ voice, templateId }: ExplainerInput, at: string): Issue[] {
  const wrong: Issue[] = [];
  if (voice !== undefined && !listVoices().some(({ id }) => id === voice)) {
    wrong.push({ path: `${at}.voice`, message: "There is no such voice; GET /api/v1/voices lists them." });
  }
  if (templateId !== undefined && templateOf(templateId) === undefined) {
    wrong.push({
      path: `${at}.template_id`,
      message: `There is no such template; there are ${templateIds.join(", ")}.`,
    });
  }
  return wrong;
}

function wrongPlaces({ storyboard }: ExplainerInput, at: string): Issue[] {
  const checked = storyboard && checkStoryboard(storyboard);
  if (!checked || checked.ok) return [];
  return checked.issues.map(({ path, message }) => ({ path: `${at}.storyboard.${path}`, message }));
}
