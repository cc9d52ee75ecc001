import { bind } from "#lib/api/bind";
import { revokeShare } from "#lib/api/v1/revoke-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(revokeShare);
