import { bind } from "#lib/api/bind";
import { mergeVideos } from "#lib/api/v1/merge-videos";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mergeVideos);
