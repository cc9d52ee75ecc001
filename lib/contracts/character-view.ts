import { z } from "zod";
import { mostPictures, pictureTypes } from "#lib/contracts/character-pictures";
import { cleanWords } from "#lib/contracts/clip-input";

export const PictureType = z.enum(pictureTypes);
export type PictureType = z.infer<typeof PictureType>;

const Name = cleanWords(80, "a name");
const Description = cleanWords(2000, "what the character looks like");

/** What a character is made with; the form's schema too. */
export const CharacterOrder = z.strictObject({
  /** The first words of the description when absent. */
  name: Name.optional(),
  description: Description,
  /** Files of one's own to be its pictures: then nothing is drawn. */
  uploads: z.array(z.uuid()).min(1).max(mostPictures, `A character has at most ${mostPictures} pictures.`).optional(),
  /** How many pictures are drawn. */
  count: z.number().int().min(1).max(mostPictures).default(1),
  /** Who draws, as `provider/model` or a provider alone; the first that is configured when absent. */
  model: z.string().min(1).max(200).optional(),
  seed: z.number().int().min(0).max(0xffffffff).optional(),
});
/** What a form or caller may leave out. */
export type NewCharacter = z.input<typeof CharacterOrder>;

export const CharacterChanges = z.strictObject({ name: Name.optional(), description: Description.optional() });
export type CharacterChanges = z.infer<typeof CharacterChanges>;

/** A character: a description and one to four pictures that models are shown. */
export const CharacterView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  description: z.string(),
  images: z.array(
    z.strictObject({ url: z.string(), content_type: PictureType, width: z.number().int(), height: z.number().int() }),
  ),
  /** `provider/model` that drew the pictures; absent: sent by its owner. */
  drawn_by: z.string().optional(),
  created_at: z.iso.datetime(),
  /** As it was made: what may have been billed without a picture. */
  warnings: z.array(z.string()).optional(),
});
export type CharacterView = z.infer<typeof CharacterView>;
