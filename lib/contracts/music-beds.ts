/** The music that comes with the product: loops of our own making. */
export const musicBeds = ["calm", "bright"] as const;
