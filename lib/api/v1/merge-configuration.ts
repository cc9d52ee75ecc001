import { z } from "zod";
import { MergeInput } from "#lib/contracts/clip-input";

const { shape } = MergeInput;

/** Videos that become one, in the words of `/api/v1`: the fields of the job's own input. */
export const MergeConfiguration = z
  .strictObject({
    parts: shape.parts,
    transition: shape.transition,
    transition_seconds: shape.transitionSeconds,
    aspect_ratio: shape.aspectRatio,
    sound: shape.sound,
    title: shape.title,
  })
  .meta({ id: "MergeConfiguration" });

/** The job's input for a configuration. */
export function toMergeInput(configuration: z.output<typeof MergeConfiguration>): MergeInput {
  const { transition_seconds, aspect_ratio, ...same } = configuration;
  return { ...same, transitionSeconds: transition_seconds, aspectRatio: aspect_ratio };
}

/** A form's order in the words of `/api/v1`, so that pages order through the same operation. */
export function toMergeConfiguration(order: z.input<typeof MergeInput>): z.input<typeof MergeConfiguration> {
  const { transitionSeconds, aspectRatio, ...same } = order;
  return { ...same, transition_seconds: transitionSeconds, aspect_ratio: aspectRatio };
}
