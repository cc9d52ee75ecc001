import { bind } from "#lib/api/bind";
import { listVersions } from "#lib/api/v1/list-versions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listVersions);
