import { bind } from "#lib/api/bind";
import { readSceneNarration } from "#lib/api/v1/read-scene-narration";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readSceneNarration);
