import type { Issue } from "#lib/contracts/error-codes";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { Failure, isFailure } from "#lib/errors/failure";
import { modelFor } from "#lib/pipelines/model-for";
import { planPictures, whyNoPictures } from "#lib/pipelines/plan-pictures";
import { speakerOf, whyNoVoice } from "#lib/providers/speech-registry";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { templateIds, templateOf } from "#lib/storyboard/template-of";

/**
 * What a schema cannot see: names that must exist here, and whether a storyboard holds together. `at` is where the
 * order stands in the request. Throws VALIDATION_ERROR, MODEL_RETIRED or STORYBOARD_INVALID.
 */
export function checkOrder(order: ExplainerInput, at: string): void {
  const retired = wrongModel(order, at);
  if (retired) throw retired;
  const [wrong] = wrongNames(order, at);
  if (wrong) throw new Failure("VALIDATION_ERROR", { message: `${wrong.path}: ${wrong.message}`, issues: [wrong] });
  const issues = wrongPlaces(order, at);
  if (issues.length > 0) throw new Failure("STORYBOARD_INVALID", { issues });
}

/** The same of several orders, all that is wrong at once; `at` names each of them. */
export function checkOrders(orders: readonly { order: ExplainerInput; at: string }[]): void {
  for (const { order, at } of orders) {
    const retired = wrongModel(order, at);
    if (retired) throw retired;
  }
  const names = orders.flatMap(({ order, at }) => wrongNames(order, at));
  const issues = [...names, ...orders.flatMap(({ order, at }) => wrongPlaces(order, at))];
  if (issues.length === 0) return;
  throw new Failure(names.length > 0 ? "VALIDATION_ERROR" : "STORYBOARD_INVALID", { issues });
}

/** A model that nobody offers (any more). */
function wrongModel(order: ExplainerInput, at: string): Failure | undefined {
  try {
    modelFor(order);
    return undefined;
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { code, message, provider } = error;
    return new Failure(code, { message, provider, issues: [{ path: `${at}.model`, message }] });
  }
}

function wrongNames(order: ExplainerInput, at: string): Issue[] {
  const { voice, storyboard, templateId } = order;
  const wrong = wrongPictures(order, at);
  for (const [path, named] of [
    ["voice", voice],
    ["storyboard.voice", storyboard?.voice],
  ] as const) {
    if (named === undefined || speakerOf(named)) continue;
    wrong.push({ path: `${at}.${path}`, message: whyNoVoice(named) });
  }
  if (templateId !== undefined && templateOf(templateId) === undefined) {
    wrong.push({
      path: `${at}.template_id`,
      message: `There is no such template; there are ${templateIds.join(", ")}.`,
    });
  }
  return wrong;
}

/** Models for pictures that are not there, or cannot do what is asked of them. */
function wrongPictures(order: ExplainerInput, at: string): Issue[] {
  const { pictureModel, storyboard } = order;
  const why = pictureModel === undefined ? undefined : whyNoPictures(pictureModel, storyboard ?? order);
  if (why !== undefined) return [{ path: `${at}.picture_model`, message: why }];
  const { issues } = storyboard ? planPictures(storyboard, order) : { issues: [] };
  return issues.map(({ path, message }) => ({ path: `${at}.storyboard.${path}`, message }));
}

function wrongPlaces({ storyboard }: ExplainerInput, at: string): Issue[] {
  const checked = storyboard && checkStoryboard(storyboard);
  if (!checked || checked.ok) return [];
  return checked.issues.map(({ path, message }) => ({ path: `${at}.storyboard.${path}`, message }));
}
