import { bind } from "#lib/api/bind";
import { createShare } from "#lib/api/v1/create-share";
import { listShares } from "#lib/api/v1/list-shares";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(createShare, listShares);
