import { bind } from "#lib/api/bind";
import { deleteVideo } from "#lib/api/v1/delete-video";
import { readVideo } from "#lib/api/v1/read-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readVideo, deleteVideo);
