import { z } from "zod";

/** The music that comes with the product: loops of our own making. */
export const musicBeds = ["calm", "bright"] as const;
export const MusicBed = z.enum(musicBeds);
export type MusicBed = z.infer<typeof MusicBed>;
