import { bind } from "#lib/api/bind";
import { readSharedVideo } from "#lib/api/v1/read-shared-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readSharedVideo);
