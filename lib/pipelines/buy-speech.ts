import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "#lib/errors/failure";
import { priceOf } from "#lib/limits/price-of";
import { NotYet } from "#lib/pipelines/not-yet";
import type { StepContext } from "#lib/pipelines/step";
import { advanceWork } from "#lib/pipelines/vendor-work";
import { type BuySpeech, Said, type SpeechOrder } from "#lib/providers/speech";

type Make = Parameters<BuySpeech>[1];

/**
 * Buys speech for a job: each order once, whatever dies between; written down, paid from what the job holds, and kept.
 * Throws NotYet where the vendor asks to wait, or where nobody knows whether an order was taken.
 */
export const buySpeech =
  (context: StepContext): BuySpeech =>
  async (order, make) => {
    const { amount_micros: amountMicros } = priceOf({
      ...{ item: "speech", provider: order.provider, model: order.model, quantity: order.characters },
    });
    const end = await advanceWork(context, {
      ...{ provider: speaker(order, make), model: order.model, item: "speech", amountMicros, extension: "sound" },
      bought: order,
      request: async () => order,
    });
    if (!("files" in end)) throw new NotYet(end);
    const [sound, said] = end.files;
    if (!sound || !said) throw new Failure("PROVIDER_FAILED", { provider: order.provider });
    return { path: sound.path, said: Said.parse(JSON.parse(await readFile(said.path, "utf8"))) };
  };

/** One request to a vendor as work that is done when it is answered: its sound, and what was told beside it. */
function speaker({ provider: name }: SpeechOrder, make: Make) {
  const never = async (): Promise<never> => {
    throw new Error("Speech is there with its answer: nobody looks for it.");
  };
  return {
    ...{ name, pollSeconds: 5, status: never, fetch: never },
    start: async (_order: SpeechOrder, folder: string, { signal }: { signal: AbortSignal }) => {
      const paths = [path.join(folder, "sound"), path.join(folder, "said.json")] as const;
      await writeFile(paths[1], JSON.stringify(await make(paths[0], { signal })));
      return { paths };
    },
  };
}
