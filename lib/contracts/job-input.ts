import { z } from "zod";
import { ClipInput, MergeInput } from "#lib/contracts/clip-input";
import { ExplainerFields } from "#lib/contracts/explainer-fields";
import { Storyboard } from "#lib/contracts/storyboard";

/** What an explainer is ordered with: one schema for the form, the API and the stored job. */
export const ExplainerInput = ExplainerFields.extend({
  /** A finished storyboard: nothing is written, it is filmed. */
  storyboard: Storyboard.optional(),
});
export type ExplainerInput = z.infer<typeof ExplainerInput>;
/** What a form or caller may leave out. */
export type ExplainerOrder = z.input<typeof ExplainerInput>;

/** A clip that a model makes, or several videos made one: exactly one of the two. */
const ClipJob = z
  .strictObject({
    kind: z.literal("clip"),
    version: z.literal(1),
    clip: ClipInput.optional(),
    merge: MergeInput.optional(),
  })
  .refine(({ clip, merge }) => (clip === undefined) !== (merge === undefined), "Order a clip, or a merge.");

/** What any job is ordered with. More kinds join as they are built. */
export const JobInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("explainer"), version: z.literal(1), explainer: ExplainerInput }),
  ClipJob,
]);
export type JobInput = z.infer<typeof JobInput>;
