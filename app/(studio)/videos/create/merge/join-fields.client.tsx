"use client";
import { aspectRatios } from "#lib/contracts/frame-of";
import { type MergeTransition, mergeTransitions } from "#lib/contracts/merge-transitions";
import { Segmented } from "../../../../_ui/segmented.client";
import type { MergeDraft } from "./merge-draft";

interface JoinFieldsProps {
  draft: MergeDraft;
  onChange: (change: Partial<MergeDraft>) => void;
}

const names: Readonly<Record<MergeTransition, string>> = {
  cut: "Cut",
  fade: "Fade",
  dissolve: "Dissolve",
  wipe: "Wipe",
  slide: "Slide",
  zoom: "Zoom",
};

/** How the parts follow each other, and the shape of the film. */
export function JoinFields({ draft: { transition, transitionSeconds, aspectRatio }, onChange }: JoinFieldsProps) {
  return (
    <>
      <div className="grid gap-4">
        <Segmented
          legend="From one to the next"
          name="transition"
          value={transition}
          onChange={(value) => onChange({ transition: value })}
          segments={mergeTransitions.map((value) => ({ value, label: names[value] }))}
          hint={transition === "cut" ? undefined : "Both are seen meanwhile: the film is shorter by as much."}
        />
        {transition !== "cut" && (
          <div className="grid max-w-sm gap-2">
            <div className="flex items-end justify-between gap-4">
              <label htmlFor="transition-seconds" className="font-medium text-sm">
                How long
              </label>
              <output htmlFor="transition-seconds" className="font-mono text-sm">
                {transitionSeconds.toFixed(1)} s
              </output>
            </div>
            <input
              id="transition-seconds"
              type="range"
              min={0.1}
              max={3}
              step={0.1}
              value={transitionSeconds}
              aria-valuetext={`${transitionSeconds.toFixed(1)} seconds`}
              onChange={(event) => onChange({ transitionSeconds: event.target.valueAsNumber })}
              className="h-11 w-full cursor-pointer accent-ink"
            />
          </div>
        )}
      </div>
      <Segmented
        legend="Shape"
        name="aspectRatio"
        value={aspectRatio ?? "first"}
        onChange={(value) => onChange({ aspectRatio: value === "first" ? undefined : value })}
        segments={[
          { value: "first", label: "As the first" },
          ...aspectRatios.map((value) => ({ value, label: <span className="font-mono">{value}</span> })),
        ]}
      />
    </>
  );
}
