"use client";
import { useFormContext, useWatch } from "react-hook-form";
import { aspectRatios } from "#lib/contracts/frame-of";
import { resolutions } from "#lib/contracts/resolutions";
import { Segmented } from "../../../../_ui/segmented.client";
import { type ClipModel, lacksWords } from "./clip-models";
import { fitWish } from "./clip-order";
import type { ClipDraft } from "./clip-wish";
import { LengthField } from "./length-field.client";

const sound = {
  always: "This model always makes sound.",
  none: "This model makes none.",
  switch: undefined,
} as const;

/** Length, shape, size and sound: what the chosen model cannot do is there, but cannot be chosen, and a word says why. */
export function FrameFields({ models, chosen }: { models: readonly ClipModel[]; chosen: ClipModel }) {
  const { setValue } = useFormContext<ClipDraft>();
  const [wish, shape, size, on] = useWatch<ClipDraft, ["seconds", "aspectRatio", "resolution", "audio"]>({
    name: ["seconds", "aspectRatio", "resolution", "audio"],
  });
  const { card } = chosen;
  const fitted = fitWish({ seconds: wish, aspectRatio: shape, resolution: size, audio: on }, card);
  const { seconds, aspectRatio, resolution, audio } = fitted;
  const ready = models.filter(({ configured }) => configured);
  const sizes = resolutions.filter((one) => ready.some((model) => model.card.resolutions.includes(one)));
  const choose = { shouldDirty: true } as const;
  return (
    <>
      <LengthField
        card={card}
        resolution={resolution}
        value={seconds}
        onChange={(value) => setValue("seconds", value, choose)}
      />
      <Segmented
        legend="Shape"
        name="aspectRatio"
        value={aspectRatio}
        onChange={(value) => setValue("aspectRatio", value, choose)}
        segments={aspectRatios.map((value) => ({
          value,
          label: <span className="font-mono">{value}</span>,
          disabled: !card.aspect_ratios.includes(value),
        }))}
        hint={lacksWords(card, aspectRatios, card.aspect_ratios)}
      />
      <Segmented
        legend="Size"
        name="resolution"
        value={resolution}
        onChange={(value) => setValue("resolution", value, choose)}
        segments={sizes.map((value) => ({
          value,
          label: <span className="font-mono">{value}</span>,
          disabled: !card.resolutions.includes(value),
        }))}
        hint={lacksWords(card, sizes, card.resolutions)}
      />
      <Segmented
        legend="Sound"
        name="audio"
        value={audio ? "with" : "without"}
        onChange={(value) => setValue("audio", value === "with", choose)}
        segments={[
          { value: "with", label: "With sound", disabled: card.audio === "none" },
          { value: "without", label: "Without", disabled: card.audio === "always" },
        ]}
        hint={sound[card.audio] ?? (card.provider === "local" ? "Music that fits the words." : undefined)}
      />
    </>
  );
}
