/** What a picture of a character may be. */
export const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/** A character has so many pictures at most. */
export const mostPictures = 4;
