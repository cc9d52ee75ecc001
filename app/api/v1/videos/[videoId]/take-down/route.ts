import { bind } from "#lib/api/bind";
import { takeDownVideo } from "#lib/api/v1/take-down-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(takeDownVideo);
