import { bind } from "#lib/api/bind";
import { downloadVideo } from "#lib/api/v1/download-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(downloadVideo);
