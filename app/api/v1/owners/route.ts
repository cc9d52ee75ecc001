import { bind } from "#lib/api/bind";
import { listOwners } from "#lib/api/v1/list-owners";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listOwners);
