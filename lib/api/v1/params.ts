import { z } from "zod";
import { renditionNames } from "#lib/contracts/renditions";
import { isShareToken } from "#lib/videos/share-token";

/** Ids are UUIDs; anything else names nothing. */
export const JobParams = z.object({ id: z.uuid() });
export const SceneParams = JobParams.extend({ sceneId: z.string().min(1).max(60) });
export const RenditionParams = JobParams.extend({ rendition: z.enum(renditionNames) });
export const CharacterParams = z.object({ characterId: z.uuid() });
export const VideoParams = z.object({ videoId: z.uuid() });
/** Owners are named as who signs them in names them. */
export const OwnerParams = z.object({ ownerId: z.string().min(1).max(200) });
export const ShareParams = z.object({ token: z.string().min(1).refine(isShareToken) });
/** The proof that a link's password was given; what is none counts as none. */
export const SharePass = z.object({ pass: z.string().max(1000).optional() });
