import { bind } from "#lib/api/bind";
import { restoreVideo } from "#lib/api/v1/restore-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(restoreVideo);
