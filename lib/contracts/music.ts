import { z } from "zod";
import { musicBeds } from "#lib/contracts/music-beds";

export const MusicBed = z.enum(musicBeds);
export type MusicBed = z.infer<typeof MusicBed>;
