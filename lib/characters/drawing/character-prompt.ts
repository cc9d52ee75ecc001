/** What a model is asked for, so that its pictures serve as references: the whole figure, plainly lit, on nothing. */
export const characterPrompt = (description: string, picture: number): string =>
  `Character reference: ${description.trim().replace(/[.\s]+$/, "")}. ${views[picture % views.length]} ` +
  "Plain light grey studio background, soft even light, sharp focus, natural colours, the same design in every detail. " +
  "No text, no labels, no frame, nobody and nothing else.";

/** One for each of a character's pictures. */
const views = [
  "Full figure from head to feet, standing, seen from the front, in a relaxed neutral pose.",
  "Head and shoulders, seen from the front, with a calm expression.",
  "Full figure from head to feet, turned three quarters to the left.",
  "Full figure from head to feet, seen from the side.",
] as const;

/** What reference pictures must not show. */
export const characterNegatives =
  "text, watermark, logo, frame, collage, several people, cropped figure, extra limbs, blurry, low quality";
