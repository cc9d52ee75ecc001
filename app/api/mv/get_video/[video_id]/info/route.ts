import { bind } from "#lib/api/bind";
import { mvVideoInfo } from "#lib/api/mv/video-info";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvVideoInfo);
