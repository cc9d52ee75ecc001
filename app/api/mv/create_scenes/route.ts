import { bind } from "#lib/api/bind";
import { mvCreateScenes } from "#lib/api/mv/create-scenes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvCreateScenes);
