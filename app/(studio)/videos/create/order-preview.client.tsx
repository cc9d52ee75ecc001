"use client";
import { useDeferredValue } from "react";
import { useWatch } from "react-hook-form";
import { frameOf } from "#lib/contracts/frame-of";
import { OpeningFrame } from "../../../_render/opening-frame.client";
import { aboutTime, timecode, timeRange } from "../../../_ui/format-time";
import { estimateFilm } from "./estimate-film";
import type { FilmDraft } from "./film-order";
import { useEstimate } from "./use-estimate";

/** The film's opening frame as it is typed, and how long film and making will be. */
export function OrderPreview() {
  const draft = useWatch<FilmDraft>();
  const { look = "paper", aspectRatio = "16:9", quality = "medium", targetSeconds, context = "" } = draft;
  const title = useDeferredValue(draft.title?.trim() || draft.topic?.trim() || undefined);
  const guess = estimateFilm({ notes: context, targetSeconds, quality });
  const estimate = useEstimate();
  // Until the estimate comes, only what nobody is named for is known to be free.
  const isFree = estimate ? estimate.total_micros === 0 : !draft.model && !draft.pictureModel;
  const { width, height, fps } = frameOf(quality, aspectRatio);
  return (
    <aside aria-label="Preview" className="grid gap-4 self-start lg:sticky lg:top-6">
      <div className="on-stage flex justify-center rounded-md bg-stage p-2 sm:p-3">
        <OpeningFrame title={title} look={look} aspectRatio={aspectRatio} />
      </div>
      <dl className="label-mono flex flex-wrap justify-between gap-x-6 gap-y-1 text-soft">
        <div>
          <dt className="sr-only">Look and frame</dt>
          <dd>
            {width}×{height} · {fps} fps
          </dd>
        </div>
        <div>
          <dt className="sr-only">Length of the film</dt>
          <dd>
            {estimate
              ? `≈ ${timecode(estimate.film_seconds)}`
              : `${timecode(guess.filmSeconds.from)}–${timecode(guess.filmSeconds.to)}`}
          </dd>
        </div>
      </dl>
      <p className="text-soft text-sm">
        A film of {estimate ? aboutTime(estimate.film_seconds) : timeRange(guess.filmSeconds)}
        {estimate && ` in ${estimate.scenes} ${estimate.scenes === 1 ? "scene" : "scenes"}`}; making it here takes{" "}
        {timeRange(estimate?.seconds ?? guess.makingSeconds)}.
        {isFree && " It costs nothing: everything runs on this machine."}
      </p>
    </aside>
  );
}
