import { bind } from "#lib/api/bind";
import { mvGenerateVideo } from "#lib/api/mv/generate-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvGenerateVideo);
