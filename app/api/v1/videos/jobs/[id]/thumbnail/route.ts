import { bind } from "#lib/api/bind";
import { readThumbnail } from "#lib/api/v1/read-thumbnail";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readThumbnail);
