"use client";
import type { Resolution, VideoCard } from "#lib/contracts/model-card";
import { Segmented } from "../../../../_ui/segmented.client";
import { Slider } from "../../../../_ui/slider";
import { lengthsOf, makerOf } from "./clip-models";

interface LengthFieldProps {
  card: VideoCard;
  resolution: Resolution;
  value: number;
  onChange: (seconds: number) => void;
}

/** More lengths than this are chosen on a scale. */
const mostSegments = 8;

/** How long the clip is: a few lengths side by side, many on a scale. */
export function LengthField({ card, resolution, value, onChange }: LengthFieldProps) {
  const here = lengthsOf(card, resolution);
  if (card.seconds.length > mostSegments) {
    return (
      <Slider
        id="seconds"
        label="Length"
        min={Math.min(...here)}
        max={Math.max(...here)}
        step={1}
        value={value}
        words={`${value} s`}
        spoken={`${value} seconds`}
        onChange={onChange}
      />
    );
  }
  const missing = card.seconds.filter((one) => !here.includes(one));
  return (
    <Segmented
      legend="Length"
      name="seconds"
      value={String(value)}
      onChange={(text) => onChange(Number(text))}
      segments={card.seconds.map((one) => ({ value: String(one), label: `${one} s`, disabled: missing.includes(one) }))}
      hint={missing.length > 0 ? `At ${resolution} ${makerOf(card)} makes ${here.join(" or ")} s only.` : undefined}
    />
  );
}
