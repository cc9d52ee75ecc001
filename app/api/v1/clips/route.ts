import { bind } from "#lib/api/bind";
import { generateClip } from "#lib/api/v1/generate-clip";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(generateClip);
