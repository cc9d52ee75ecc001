import * as z from "zod";
import { ClipInput, PictureRef } from "#lib/contracts/clip-input";

/** A picture that was chosen, and what it is called. */
export const PickedPicture = z.strictObject({ ref: PictureRef, name: z.string() });
export type PickedPicture = z.infer<typeof PickedPicture>;

/** What the form asks for: the API's own schema, with pictures that have names. `model` is a card's id. */
export const ClipWish = ClipInput.omit({ backend: true }).extend({
  firstFrame: PickedPicture.optional(),
  lastFrame: PickedPicture.optional(),
  references: z.array(PickedPicture).max(9).default([]),
});
/** What stands in the form: a wish, kept also where the chosen model cannot grant it. */
export type ClipDraft = z.input<typeof ClipWish>;
export type ClipWish = z.output<typeof ClipWish>;
