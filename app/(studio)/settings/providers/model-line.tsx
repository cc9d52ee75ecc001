import type { ProviderView } from "#lib/api/v1/list-providers";
import type { ModelCard } from "#lib/contracts/model-card";
import { dollars } from "../../../_ui/format-money";

type Line = ProviderView["models"][number];

/** A model with what it can do and what it costs, in words. */
export function ModelLine({ card, prices }: Line) {
  return (
    <li className="grid gap-0.5 py-2.5 text-sm">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          {card.title}
          {card.preferred && <span className="text-soft"> · first choice</span>}
        </span>
        <span className="label-mono text-soft">{priceOf(card, prices)}</span>
      </span>
      <span className="text-pretty text-soft text-xs">{abilities(card).join(" · ")}</span>
      <span className="label-mono break-all text-soft">{card.id}</span>
    </li>
  );
}

const unitWords: Readonly<Record<string, string>> = {
  tokens: "tokens",
  characters: "characters",
  images: "picture",
  seconds: "second",
  tracks: "track",
  voices: "voice",
};

function priceOf({ kind }: ModelCard, prices: Line["prices"]): string {
  const [first] = prices;
  // Nothing is bought of those that listen yet, so nobody knows their price here.
  if (!first) return kind === "transcription" ? "" : "free";
  const most = prices.reduce((best, one) => (one.amount_micros / one.per > best.amount_micros / best.per ? one : best));
  const unit = unitWords[most.unit] ?? most.unit;
  const per = most.per === 1 ? unit : `${most.per.toLocaleString("en")} ${unit}`;
  const differ = prices.some((one) => one.amount_micros / one.per !== most.amount_micros / most.per);
  return `${differ ? "up to " : ""}${dollars(most.amount_micros)} a ${per}`.replace(/ a (\d)/, " for $1");
}

const sounds = { always: "with sound", switch: "sound on or off", none: "no sound" } as const;
const timed = { words: "times of words", sentences: "times of sentences", segments: "times of sentences", none: "" };

function abilities(card: ModelCard): string[] {
  switch (card.kind) {
    case "video": {
      const pictures = [
        card.first_frame && (card.needs_first_frame ? "needs a first picture" : "first picture"),
        card.last_frame && "last picture",
        card.max_references > 0 && referencesOf(card),
      ];
      const other = [card.seed && "seed", card.negative_prompt && "words for what not to show"];
      const said = [
        spanOf(card.seconds),
        card.resolutions.join(", "),
        card.aspect_ratios.join(" "),
        sounds[card.audio],
      ];
      return [...said, ...pictures, ...other].filter((words) => typeof words === "string");
    }
    case "image": {
      const other = [
        card.max_images > 1 && `${card.max_images} at once`,
        card.max_references > 0 && referencesOf(card),
        card.seed && "seed",
      ];
      return [card.aspect_ratios.join(" "), ...other].filter((words) => typeof words === "string");
    }
    case "text":
      return [card.structured ? "writes storyboards in their own form" : "writes storyboards as text"];
    case "speech":
      return [timed[card.times], `${card.max_characters.toLocaleString("en")} characters at once`].filter(Boolean);
    case "transcription":
      return [timed[card.times], `files up to ${Math.round(card.max_bytes / 1_000_000)} MB`].filter(Boolean);
  }
}

const referencesOf = ({ max_references: most }: { max_references: number }): string =>
  most === 1 ? "a reference" : `${most} references`;

function spanOf(seconds: readonly number[]): string {
  const whole = seconds.every((one, i) => i === 0 || one === (seconds[i - 1] ?? 0) + 1);
  if (seconds.length > 2 && whole) return `${seconds[0]} to ${seconds.at(-1)} s`;
  return `${seconds.join(", ")} s`;
}
