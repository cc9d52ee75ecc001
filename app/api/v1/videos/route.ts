import { bind } from "#lib/api/bind";
import { listVideos } from "#lib/api/v1/list-videos";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listVideos);
