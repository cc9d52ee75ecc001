import { bind } from "#lib/api/bind";
import { readScenePreview } from "#lib/api/v1/read-scene-preview";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readScenePreview);
