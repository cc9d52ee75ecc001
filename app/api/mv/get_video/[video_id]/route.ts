import { bind } from "#lib/api/bind";
import { mvGetVideo } from "#lib/api/mv/get-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvGetVideo);
