"use client";
import { useDeferredValue } from "react";
import { useWatch } from "react-hook-form";
import { frameOf } from "#lib/contracts/frame";
import { TitleStill } from "../../../_render/title-still.client";
import { timecode, timeRange } from "../../../_ui/format-time";
import { estimateFilm } from "./estimate-film";
import type { FilmDraft } from "./film-order";

/** The film's opening frame as it is typed, and how long film and making will be. */
export function OrderPreview() {
  const draft = useWatch<FilmDraft>();
  const { look = "paper", aspectRatio = "16:9", quality = "medium", targetSeconds, context = "" } = draft;
  const title = useDeferredValue(draft.title?.trim() || draft.topic?.trim() || "Your title");
  const { filmSeconds, makingSeconds } = estimateFilm({ notes: context, targetSeconds, quality });
  const { width, height, fps } = frameOf(quality, aspectRatio);
  return (
    <aside aria-label="Preview" className="grid gap-4 self-start lg:sticky lg:top-6">
      <div className="on-stage flex justify-center rounded-md bg-stage p-2 sm:p-3">
        <TitleStill title={title} look={look} aspectRatio={aspectRatio} />
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
            {targetSeconds
              ? `≈ ${timecode(targetSeconds)}`
              : `${timecode(filmSeconds.from)}–${timecode(filmSeconds.to)}`}
          </dd>
        </div>
      </dl>
      <p className="text-soft text-sm">
        A film of {timeRange(filmSeconds)}; making it here takes {timeRange(makingSeconds)}. It costs nothing:
        everything runs on this machine.
      </p>
    </aside>
  );
}
