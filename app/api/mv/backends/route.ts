import { bind } from "#lib/api/bind";
import { mvListBackends } from "#lib/api/mv/list-backends";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvListBackends);
