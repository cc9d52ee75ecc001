import { bind } from "#lib/api/bind";
import { readSceneThumbnail } from "#lib/api/v1/read-scene-thumbnail";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readSceneThumbnail);
