import { bind } from "#lib/api/bind";
import { revokeKey } from "#lib/api/v1/revoke-key";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(revokeKey);
