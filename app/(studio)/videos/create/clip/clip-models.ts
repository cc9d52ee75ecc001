import type { ModelRatio, Resolution, VideoCard } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { dollars } from "../../../../_ui/format-money";

/** A model that makes clips, as the form offers it. */
export interface ClipModel {
  card: VideoCard;
  /** Whether it can be ordered from here. */
  configured: boolean;
  /** Micro-dollars for a second; none: free. A `variant` is a resolution with a price of its own. */
  prices: readonly { amount_micros: number; per: number; variant?: string }[];
}

export const providerOf = ({ card }: ClipModel): string => providerTitles[card.provider];

/** A model as a sentence begins with it. */
export const makerOf = ({ provider, title }: Pick<VideoCard, "provider" | "title">): string =>
  provider === "local" ? providerTitles.local : title;

/** What a second costs at the model's usual size, in words: `free`, `$0.40 a second`. */
export function priceWords({ card, prices }: ClipModel): string {
  const usual = prices.find(({ variant }) => variant === card.default_resolution);
  const own = usual ?? prices.find(({ variant }) => variant === undefined);
  const micros = own ? own.amount_micros / own.per : 0;
  return micros === 0 ? "free" : `${dollars(micros)} a second`;
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What of a choice a model does not have, in a sentence; nothing where it has all. */
export function lacksWords(card: VideoCard, offered: readonly string[], has: readonly string[]): string | undefined {
  const own = offered.filter((one) => has.includes(one));
  if (own.length === offered.length) return undefined;
  return `${makerOf(card)} makes ${list.format(own)} only.`;
}

/** How long a model's clips can be at a resolution, in whole seconds, the shortest first. */
export const lengthsOf = ({ seconds, seconds_at }: VideoCard, resolution: Resolution): readonly number[] =>
  seconds_at?.[resolution] ?? seconds;

/** The model an order names, if it can be had; else the first that can. */
export function chosenModel(models: readonly ClipModel[], id: string | undefined): ClipModel | undefined {
  const ready = models.filter(({ configured }) => configured);
  return ready.find(({ card }) => card.id === id) ?? ready.find(({ card }) => card.preferred) ?? ready[0];
}

/** Whichever of the choices is nearest in shape, by the logarithm of width over height. */
export function nearestRatio<R extends ModelRatio>(wanted: ModelRatio, choices: readonly R[]): R | undefined {
  const shape = (ratio: ModelRatio): number => {
    const [width = 1, height = 1] = ratio.split(":").map(Number);
    return Math.log(width / height);
  };
  return nearest(choices, (one) => Math.abs(shape(one) - shape(wanted)));
}

/** The choice that is the least away; the first of several. */
export function nearest<T>(choices: readonly T[], away: (one: T) => number): T | undefined {
  let best: T | undefined;
  for (const one of choices) if (best === undefined || away(one) < away(best)) best = one;
  return best;
}
