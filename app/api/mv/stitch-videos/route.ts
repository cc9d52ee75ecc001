import { bind } from "#lib/api/bind";
import { mvStitchVideos } from "#lib/api/mv/merge-videos";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvStitchVideos);
