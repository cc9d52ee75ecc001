import type { ExplainerInput } from "#lib/contracts/job-input";
import type { EstimateView } from "#lib/contracts/money";
import { estimateMaking } from "#lib/jobs/estimate-making";
import { whyNotAffordable } from "#lib/limits/caps";
import { monthNow } from "#lib/limits/ledger-store";
import { currentPrices, priceOf, type Wanted } from "#lib/limits/price-of";
import { type OrderSize, sizeOrder } from "#lib/pipelines/size-order";
import { chooseVoice } from "#lib/providers/speech-registry";

/** What an order will cost and take, for whoever asks. Throws what the writer throws. */
export async function estimateOrder(order: ExplainerInput, ownerId: string): Promise<EstimateView> {
  const size = sizeOrder(order);
  const lines = wantedFor(order, size).map((wanted) => priceOf(wanted));
  const total = lines.reduce((sum, { amount_micros }) => sum + amount_micros, 0);
  const [seconds, why] = await Promise.all([
    estimateMaking(ownerId, size.filmSeconds, order.quality),
    monthNow().then((month) => whyNotAffordable(ownerId, month, total)),
  ]);
  return {
    ...{ currency: "USD", total_micros: total, lines, seconds },
    film_seconds: Math.round(size.filmSeconds * 10) / 10,
    scenes: size.scenes,
    ...{ affordable: why === undefined, why },
  };
}

/** The most an order can cost, in micro-dollars: what is held for it. Where nothing here costs anything, it is not sized. */
export function costOfOrder(order: ExplainerInput): number {
  if (currentPrices().every(({ micros }) => micros === 0)) return 0;
  const lines = wantedFor(order, sizeOrder(order)).map((wanted) => priceOf(wanted));
  return lines.reduce((sum, { amount_micros }) => sum + amount_micros, 0);
}

function wantedFor({ music }: ExplainerInput, { writer, voice, language, narration }: OrderSize): Wanted[] {
  const wanted: Wanted[] = [{ item: "text", provider: "local", model: writer, quantity: 0 }];
  if (narration > 0) {
    const { voice: id } = chooseVoice(language, voice);
    const [provider = id, model] = id.split("/");
    wanted.push({ item: "speech", provider, model, quantity: narration });
  }
  if (music !== "none") wanted.push({ item: "music", provider: "local", model: music, quantity: 1 });
  return wanted;
}
