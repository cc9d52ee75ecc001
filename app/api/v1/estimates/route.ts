import { bind } from "#lib/api/bind";
import { estimateVideo } from "#lib/api/v1/estimate-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(estimateVideo);
