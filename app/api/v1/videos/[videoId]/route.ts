import { bind } from "#lib/api/bind";
import { changeVideo } from "#lib/api/v1/change-video";
import { deleteVideo } from "#lib/api/v1/delete-video";
import { readVideo } from "#lib/api/v1/read-video";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readVideo, changeVideo, deleteVideo);
