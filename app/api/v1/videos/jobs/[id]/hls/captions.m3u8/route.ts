import { bind } from "#lib/api/bind";
import { readHlsCaptions } from "#lib/api/v1/read-hls";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readHlsCaptions);
