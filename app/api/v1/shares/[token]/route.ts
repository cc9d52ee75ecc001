import { bind } from "#lib/api/bind";
import { changeShare } from "#lib/api/v1/change-share";
import { revokeShare } from "#lib/api/v1/revoke-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(changeShare, revokeShare);
