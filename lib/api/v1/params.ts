import { z } from "zod";
import { renditionNames } from "#lib/contracts/renditions";
import { isShareToken } from "#lib/videos/share-token";

/** Ids are UUIDs; anything else names nothing. */
export const JobParams = z.object({ id: z.uuid() });
export const SceneParams = JobParams.extend({ sceneId: z.string().min(1).max(60) });
export const RenditionParams = JobParams.extend({ rendition: z.enum(renditionNames) });
export const VideoParams = z.object({ videoId: z.uuid() });
export const ShareParams = z.object({ token: z.string().refine(isShareToken) });
/** The proof that a link's password was given; what is none counts as none. */
export const SharePass = z.object({ pass: z.string().max(1000).optional() });

/** Lists come in pages, counted from 1. */
export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  items_per_page: z.coerce.number().int().min(1).max(100).default(20),
});

/** What every page of a list says about the list. */
export const PageFacts = z.object({
  total_count: z.number().int(),
  page: z.number().int(),
  items_per_page: z.number().int(),
  has_next: z.boolean(),
  has_previous: z.boolean(),
});

export function pageFacts(total: number, { page, items_per_page }: z.output<typeof PageQuery>) {
  return {
    total_count: total,
    page,
    items_per_page,
    has_next: page * items_per_page < total,
    has_previous: page > 1 && total > 0,
  };
}
