import { z } from "zod";
import { VersionFile } from "#lib/contracts/new-version";
import { Storyboard } from "#lib/contracts/storyboard";
import { FilmFacts } from "#lib/contracts/video-view";

/** A video with one of its versions, as its rows tell; files are artifact ids. */
export const StoredVideo = z.object({
  id: z.string(),
  ownerId: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  createdAt: z.date(),
  version: z.object({
    id: z.string(),
    jobId: z.string(),
    number: z.number().int(),
    facts: FilmFacts,
    files: z.partialRecord(VersionFile, z.string()),
    storyboard: Storyboard.nullable(),
    createdAt: z.date(),
  }),
});
export type StoredVideo = z.infer<typeof StoredVideo>;
