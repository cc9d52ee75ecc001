import { bind } from "#lib/api/bind";
import { readScenePicture } from "#lib/api/v1/read-scene-picture";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readScenePicture);
