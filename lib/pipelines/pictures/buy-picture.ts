import { copyFile } from "node:fs/promises";
import { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";
import { isFailure } from "#lib/errors/failure";
import { NotYet } from "#lib/pipelines/not-yet";
import type { PictureOrder } from "#lib/pipelines/pictures/picture-order";
import { type PictureWork, pictureWork } from "#lib/pipelines/pictures/picture-work";
import type { Artifact, Operation, StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

/** The model's file as it came; or why it cannot be had. */
type Bought = { file: Artifact<unknown> } | { why: string };

/** How it may fail so that the picture is drawn here instead. Not money: whoever orders decides about that. */
const mendable: readonly ErrorCode[] = [
  "AUTHENTICATION_ERROR",
  "CONTENT_POLICY_VIOLATION",
  "DEADLINE_EXCEEDED",
  "FILE_REFUSED",
  "INSUFFICIENT_BALANCE",
  "INVALID_INPUT",
  "MODEL_RETIRED",
  "NOT_FOUND",
  "PROVIDER_FAILED",
  "PROVIDER_UNAVAILABLE",
  "RATE_LIMIT_EXCEEDED",
  "RESULT_EXPIRED",
];
/** A vendor that is out of order is asked anew for about so many looks; between two of them, so many pass. */
const patience = 30;
const pauseLooks = 4;

/**
 * Buys a picture: once, whatever dies between, and for all films of its owner that show the same. Throws NotYet where
 * it is still being made, or where nobody knows whether it was ordered; and what went wrong, unless `fallback`: then
 * what can be mended by drawing is answered as `why`.
 */
export async function buyPicture(order: PictureOrder, fallback: boolean, context: StepContext): Promise<Bought> {
  const { artifacts, signal } = context;
  const work = pictureWork(order, context);
  const recipe = { step: "picture", inputs: order, meta: Nothing, extension: order.kind === "image" ? "image" : "mp4" };
  try {
    const file = await artifacts.once(recipe, async (outPath) => {
      const before = fallback ? await work.find() : undefined;
      if (before?.error && isGivenUp(before, work)) throw new GivenUp(before.error.message);
      const end = await work.advance().catch(async (error: unknown) => {
        signal.throwIfAborted();
        if (!fallback || !isFailure(error) || !mendable.includes(error.code)) throw error;
        const refused = error.retryable && !error.final ? await work.find() : undefined;
        if (refused && mayPass(refused, work)) {
          throw new NotYet({ again: { inSeconds: pauseLooks * Math.max(work.pollSeconds, 0.05) } });
        }
        throw new GivenUp(error.message);
      });
      if (!("files" in end)) throw new NotYet(end);
      const [file] = end.files;
      if (!file) throw new GivenUp("Nothing came of the order.");
      await copyFile(file.path, outPath);
      return {};
    });
    return { file };
  } catch (error) {
    if (error instanceof GivenUp) return { why: error.message };
    throw error;
  }
}

/** Ended badly in this attempt for good; what was doubtful and is to be ordered again did not. */
const isGivenUp = (order: Operation, work: PictureWork): boolean =>
  order.ofThisAttempt &&
  (order.state === "failed" || order.state === "cancelled") &&
  order.error?.code !== "PURCHASE_UNKNOWN" &&
  !mayPass(order, work);

/** Refused before the vendor took it, for a reason that may pass, and not for long yet. */
const mayPass = ({ state, operation, error, triedSeconds }: Operation, { pollSeconds }: PictureWork): boolean =>
  state === "failed" && operation === undefined && error?.retryable === true && triedSeconds < patience * pollSeconds;

/** The picture will not come, and need not: it is drawn here. */
class GivenUp extends Error {
  override readonly name = "GivenUp";
}
