import { bind } from "#lib/api/bind";
import { listLooks } from "#lib/api/v1/list-looks";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listLooks);
