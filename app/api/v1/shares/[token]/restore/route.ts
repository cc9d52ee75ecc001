import { bind } from "#lib/api/bind";
import { restoreShare } from "#lib/api/v1/restore-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(restoreShare);
