import type { ExplainerInput } from "#lib/contracts/job-input";
import type { EstimateView } from "#lib/contracts/money";
import { estimateMaking } from "#lib/jobs/estimate-making";
import { whyNotAffordable } from "#lib/limits/caps";
import { monthNow } from "#lib/limits/ledger-store";
import { currentPrices, priceOf, type Wanted } from "#lib/limits/price-of";
import { modelFor } from "#lib/pipelines/model-for";
import { mayOrderPictures } from "#lib/pipelines/plan-pictures";
import { type OrderSize, sizeOrder } from "#lib/pipelines/size-order";
import { chooseVoice } from "#lib/providers/speech-registry";
import { readNarration } from "#lib/voices/read-narration";

/** What an order will cost and take, for whoever asks. Throws what the writer throws. */
export async function estimateOrder(order: ExplainerInput, ownerId: string): Promise<EstimateView> {
  const size = sizeOrder(order);
  const lines = [...(await wantedFor(order, size)).map((wanted) => priceOf(wanted)), ...size.pictures];
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

/** The most an order can cost, in micro-dollars: what is held for it. Where nothing in it can cost anything, it is not sized. */
export async function costOfOrder(order: ExplainerInput): Promise<number> {
  if (isFree(order)) return 0;
  const size = sizeOrder(order);
  const lines = [...(await wantedFor(order, size)).map((wanted) => priceOf(wanted)), ...size.pictures];
  return lines.reduce((sum, { amount_micros }) => sum + amount_micros, 0);
}

async function wantedFor({ music }: ExplainerInput, size: OrderSize): Promise<Wanted[]> {
  const wanted = wantedOfWriter(size);
  if (size.narration > 0) wanted.push(await wantedOfVoice(size));
  if (music !== "none") wanted.push({ item: "music", provider: "local", model: music, quantity: 1 });
  return wanted;
}

/** Vendors bill what they are given to say: numbers and formulas in words. */
async function wantedOfVoice({ language, narration, narrations, ...size }: OrderSize): Promise<Wanted> {
  const { provider, voice } = chooseVoice(language, size.voice);
  const billed = (text: string): number => provider.bill({ text, language, voice }).characters;
  const { model } = provider.bill({ text: "", language, voice });
  const wanted = { item: "speech", provider: provider.name, model } as const;
  if (priceOf({ ...wanted, quantity: 1_000_000 }).amount_micros === 0) return { ...wanted, quantity: narration };
  const texts = narrations && (await Promise.all(narrations.map((line) => readNarration(line, language))));
  const quantity = texts?.reduce((sum, { speech }) => sum + billed(speech), 0) ?? billed("a".repeat(narration));
  return { ...wanted, quantity };
}

/** A server of one's own writes and reads for nothing. */
function wantedOfWriter({ writer, model }: OrderSize): Wanted[] {
  if (model === undefined) return [{ item: "text", provider: "local", model: writer, quantity: 0 }];
  const who = { provider: model.paid ? model.provider : "local", model: model.paid ? model.model : writer };
  return [
    { ...who, item: "prompt", quantity: model.prompt },
    { ...who, item: "text", quantity: model.text },
  ];
}

/** Whether nobody with a price has anything to do with it. Throws what choosing a writer throws. */
function isFree(order: ExplainerInput): boolean {
  const voice = order.voice ?? order.storyboard?.voice ?? chooseVoice(order.language ?? "en").voice;
  if (mayOrderPictures(order)) return false;
  const { model } = modelFor(order);
  const busy = new Set(["local", voice.split("/")[0], model?.provider.paid() ? model.provider.name : "local"]);
  return currentPrices().every(({ provider, micros }) => micros === 0 || !busy.has(provider));
}
