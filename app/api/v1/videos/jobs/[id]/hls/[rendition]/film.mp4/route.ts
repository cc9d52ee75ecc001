import { bind } from "#lib/api/bind";
import { readHlsMedia } from "#lib/api/v1/read-hls";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readHlsMedia);
