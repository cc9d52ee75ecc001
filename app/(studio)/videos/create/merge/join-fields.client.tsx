"use client";
import { aspectRatios } from "#lib/contracts/frame-of";
import { type MergeTransition, mergeTransitions } from "#lib/contracts/merge-transitions";
import { Segmented } from "../../../../_ui/segmented.client";
import { Slider } from "../../../../_ui/slider";
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
          <Slider
            id="transition-seconds"
            label="How long"
            className="max-w-sm"
            min={0.1}
            max={3}
            step={0.1}
            value={transitionSeconds}
            words={`${transitionSeconds.toFixed(1)} s`}
            spoken={`${transitionSeconds.toFixed(1)} seconds`}
            onChange={(seconds) => onChange({ transitionSeconds: seconds })}
          />
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
