"use client";
import { useDeferredValue } from "react";
import { useWatch } from "react-hook-form";
import { dollars } from "../../../../_ui/format-money";
import { timecode, timeRange } from "../../../../_ui/format-time";
import type { ClipModel } from "./clip-models";
import { type ClipDraft, fitWish } from "./clip-order";
import { useClipEstimate } from "./use-clip-estimate";

/** The clip's frame with the words it is made of, and how long it and its making will be. */
export function ClipPreview({ chosen }: { chosen: ClipModel }) {
  const [prompt, seconds, aspectRatio, resolution, audio] = useWatch<
    ClipDraft,
    ["prompt", "seconds", "aspectRatio", "resolution", "audio"]
  >({ name: ["prompt", "seconds", "aspectRatio", "resolution", "audio"] });
  const fitted = fitWish({ seconds, aspectRatio, resolution, audio }, chosen.card);
  const words = useDeferredValue(prompt?.trim());
  const estimate = useClipEstimate(chosen);
  const local = chosen.card.provider === "local";
  return (
    <aside aria-label="Preview" className="grid gap-4 self-start lg:sticky lg:top-6">
      <div className="on-stage flex justify-center rounded-md bg-stage p-2 sm:p-3">
        <div
          className="grid max-h-[26rem] min-h-0 w-full place-items-center overflow-hidden rounded-sm border border-stage-line p-5 text-center"
          style={{
            aspectRatio: fitted.aspectRatio.replace(":", " / "),
            width: isTall(fitted.aspectRatio) ? "auto" : undefined,
          }}
        >
          <p className="line-clamp-5 max-w-md text-balance font-serif text-lg text-stage-soft">
            {words || "Your words, in motion"}
          </p>
        </div>
      </div>
      <dl className="label-mono flex flex-wrap justify-between gap-x-6 gap-y-1 text-soft">
        <div>
          <dt className="sr-only">Frame</dt>
          <dd>
            {fitted.aspectRatio} · {fitted.resolution} · {fitted.audio ? "sound" : "silent"}
          </dd>
        </div>
        <div>
          <dt className="sr-only">Length of the clip</dt>
          <dd>{timecode(fitted.seconds)}</dd>
        </div>
      </dl>
      <p className="text-soft text-sm">
        {fitted.seconds} seconds, {local ? "drawn on this machine" : `by ${chosen.card.title}`}
        {estimate && `; making it takes ${timeRange(estimate.seconds)}`}.
        {estimate && estimate.total_micros > 0 && ` Up to ${dollars(estimate.total_micros)}, paid once it is made.`}
        {local && " It costs nothing."}
      </p>
    </aside>
  );
}

const isTall = (ratio: string): boolean => {
  const [width = 1, height = 1] = ratio.split(":").map(Number);
  return height >= width;
};
