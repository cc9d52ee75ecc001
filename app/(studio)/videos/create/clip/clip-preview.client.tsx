"use client";
import { useWatch } from "react-hook-form";
import { dollars } from "../../../../_ui/format-money";
import { timecode, timeRange } from "../../../../_ui/format-time";
import { useClipEstimate } from "./clip-estimate.client";
import { ClipFrame } from "./clip-frame.client";
import type { ClipModel } from "./clip-models";
import { fitWish } from "./clip-order";
import type { ClipDraft } from "./clip-wish";

const watched = ["prompt", "seed", "seconds", "aspectRatio", "resolution", "audio"] as const;

/** The clip's frame as it is typed, and how long it and its making will be. */
export function ClipPreview({ chosen }: { chosen: ClipModel }) {
  const [prompt, seed, seconds, aspectRatio, resolution, audio] = useWatch<ClipDraft, typeof watched>({
    name: watched,
  });
  const fitted = fitWish({ seconds, aspectRatio, resolution, audio }, chosen.card);
  const estimate = useClipEstimate();
  const local = chosen.card.provider === "local";
  return (
    <aside aria-label="Preview" className="grid gap-4 self-start lg:sticky lg:top-6">
      <div className="on-stage flex justify-center rounded-md bg-stage p-2 sm:p-3">
        <ClipFrame prompt={prompt.trim()} aspectRatio={fitted.aspectRatio} seed={seed ?? 1} local={local} />
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
        {fitted.seconds === 1 ? "1 second" : `${fitted.seconds} seconds`}
        {local ? ", drawn on this machine" : ` by ${chosen.card.title}`}
        {estimate && `; making it takes ${timeRange(estimate.seconds)}`}.
        {estimate && estimate.total_micros > 0 && ` Up to ${dollars(estimate.total_micros)}, paid once it is made.`}
        {local && " It costs nothing."}
      </p>
    </aside>
  );
}
