import { bind } from "#lib/api/bind";
import { generateVideo } from "#lib/api/v1/generate-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(generateVideo);
