import { bind } from "#lib/api/bind";
import { streamVideo } from "#lib/api/v1/stream-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(streamVideo);
