import type { Issue } from "#lib/contracts/error-codes";
import type { ExplainerInput } from "#lib/contracts/job-input";
import type { Storyboard } from "#lib/contracts/storyboard";
import { Failure, isFailure } from "#lib/errors/failure";
import { askWriter } from "#lib/pipelines/explainer/ask-writer";
import { checkDraft } from "#lib/pipelines/explainer/check-draft";
import { findComplaints } from "#lib/pipelines/explainer/find-complaints";
import type { WritingModel } from "#lib/pipelines/model-for";
import type { StepContext } from "#lib/pipelines/step";
import type { TextAnswer } from "#lib/providers/text";
import { vendorFailure } from "#lib/providers/vendor-failure";
import { type Draft, issuesOf, readDraft, storyboardOf } from "#lib/storyboard/model-draft";
import { firstRequest, type ModelRequest, repairRequest, revisionRequest } from "#lib/storyboard/model-request";
import { salvageDraft } from "#lib/storyboard/salvage-draft";
import { type WritingOrder, writingOrder } from "#lib/storyboard/writing-order";

interface Attempt {
  answer: TextAnswer;
  draft: Draft;
  issues: Issue[];
}

/**
 * A storyboard by a language model: its answer is checked, sent back once with what is wrong with it, and once with what
 * the drawing showed; what is still broken then is told more simply. Throws what the provider throws,
 * CONTENT_POLICY_VIOLATION for a refusal, or WRITER_FAILED when no film can be made of its answers.
 */
export async function writeByModel(
  model: WritingModel,
  input: ExplainerInput,
  context: StepContext,
): Promise<{ storyboard: Storyboard; warnings: string[] }> {
  const order = writingOrder(input);
  const attempt = async (request: ModelRequest): Promise<Attempt> => {
    const answer = await askWriter(model, request, input.seed, context);
    if (answer.ended === "refused") {
      throw vendorFailure("CONTENT_POLICY_VIOLATION", model.provider.name, { stage: "write" });
    }
    const draft = await checkDraft(readDraft(answer.object, order));
    return { answer, draft, issues: [...brokenOff(answer), ...issuesOf(draft)] };
  };

  const first = await attempt(firstRequest(order));
  const best = first.issues.length === 0 ? first : await repaired(first, order, attempt, context.signal);
  const made = await soundDraft(best.draft, order);
  if (made === undefined) {
    throw new Failure("WRITER_FAILED", {
      stage: "write",
      provider: model.provider.name,
      message: `"${model.id}" wrote no storyboard that holds together, asked twice.`,
    });
  }
  const cut =
    best.answer.ended === "cut" ? ["The language model's answer was broken off: the film may end early."] : [];
  const { storyboard, warnings } = await revised(made, input, order, attempt, context.signal);
  return { storyboard, warnings: [...cut, ...warnings] };
}

const brokenOff = ({ ended }: TextAnswer): Issue[] =>
  ended === "cut"
    ? [{ path: "", message: "The answer was broken off because it was too long: send a shorter storyboard." }]
    : [];

type Ask = (request: ModelRequest) => Promise<Attempt>;

/** The better of two answers; a second one that does not come does no harm. */
async function repaired(first: Attempt, order: WritingOrder, attempt: Ask, signal: AbortSignal): Promise<Attempt> {
  const second = await attempt(repairRequest(order, first.answer.text, first.issues)).catch(onlyOf(signal));
  if (second === undefined || second.draft.scenes.length === 0) return first;
  const sound = ({ draft }: Attempt) => draft.scenes.filter(({ scene }) => scene !== undefined).length;
  return second.issues.length === 0 || sound(second) >= sound(first) ? second : first;
}

interface Made {
  storyboard: Storyboard;
  warnings: string[];
}

async function soundDraft(draft: Draft, order: WritingOrder): Promise<Made | undefined> {
  for (const one of [draft, salvageDraft(draft)]) {
    const checked = one && (await checkDraft(one));
    const storyboard = checked && storyboardOf(checked, order);
    if (storyboard) return { storyboard, warnings: checked.warnings };
  }
  return undefined;
}

/** Once: what the drawing showed goes back, and the answer counts where it is better. */
async function revised(
  made: Made,
  input: ExplainerInput,
  order: WritingOrder,
  attempt: Ask,
  signal: AbortSignal,
): Promise<Made> {
  const complaints = await findComplaints(made.storyboard, input, signal);
  if (complaints.length === 0) return made;
  const again = await attempt(revisionRequest(order, made.storyboard, complaints)).catch(onlyOf(signal));
  const storyboard = again && storyboardOf(again.draft, order);
  if (!again || !storyboard || again.answer.ended === "cut") return made;
  const left = await findComplaints(storyboard, input, signal);
  return left.length < complaints.length ? { storyboard, warnings: again.draft.warnings } : made;
}

/** A failure of the provider is nothing to be had; all else goes on its way. */
function onlyOf(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    signal.throwIfAborted();
    if (!isFailure(error) || error.code === "BUDGET_EXCEEDED" || error.provider === undefined) throw error;
    return undefined;
  };
}
