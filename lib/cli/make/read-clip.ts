import type { MakeFlags, MakeOrder } from "#lib/cli/make/make-order";
import { orderProblem } from "#lib/cli/make/order-problem";
import { ClipInput } from "#lib/contracts/clip-input";
import { isFailure } from "#lib/errors/failure";
import { SetupProblem } from "#lib/errors/setup-problem";
import { costOfClip, planClip } from "#lib/pipelines/plan-clip";
import { mayOrderPictures } from "#lib/pipelines/plan-pictures";
import { sizeOrder } from "#lib/pipelines/size-order";

/** A clip of a prompt, with pictures as files. Throws SetupProblem with a sentence, also where a backend has no key. */
export function readClip(prompt: string, given: MakeFlags): MakeOrder {
  const files = new Map<string, string>();
  const lent = (file: string) => {
    const id = String(files.size);
    files.set(id, file);
    return { type: "upload", id };
  };
  const input = ClipInput.safeParse({
    ...{ prompt, negativePrompt: given.negative, backend: given.backend, model: given.model, title: given.title },
    ...{ aspectRatio: given.aspect, resolution: given.resolution, audio: given.silent ? false : undefined },
    seconds: given.seconds === undefined ? undefined : Number(given.seconds),
    seed: given.seed === undefined ? undefined : Number(given.seed),
    firstFrame: given["first-frame"] === undefined ? undefined : lent(given["first-frame"]),
    lastFrame: given["last-frame"] === undefined ? undefined : lent(given["last-frame"]),
    references: given.reference?.map(lent),
  });
  if (!input.success) throw orderProblem(input.error);
  try {
    planClip(input.data);
  } catch (error) {
    throw isFailure(error) ? new SetupProblem(`--clip: ${error.message}`, { cause: error }) : error;
  }
  return { input: { kind: "clip", version: 1, clip: input.data }, files };
}

/** The most that an order's clip, or a film's pictures, cost at vendors, in micro-dollars. */
export function costOfOrder({ input }: MakeOrder): number {
  if (input.kind === "clip") return input.clip ? costOfClip(planClip(input.clip)) : 0;
  if (!mayOrderPictures(input.explainer)) return 0;
  return sizeOrder(input.explainer).pictures.reduce((sum, { amount_micros }) => sum + amount_micros, 0);
}
