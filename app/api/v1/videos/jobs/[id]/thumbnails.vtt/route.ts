import { bind } from "#lib/api/bind";
import { readThumbnailsVtt } from "#lib/api/v1/read-sprite";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readThumbnailsVtt);
