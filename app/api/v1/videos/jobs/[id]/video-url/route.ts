import { bind } from "#lib/api/bind";
import { readVideoUrl } from "#lib/api/v1/read-video-url";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readVideoUrl);
