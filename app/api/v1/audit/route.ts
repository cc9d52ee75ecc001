import { bind } from "#lib/api/bind";
import { listAudit } from "#lib/api/v1/list-audit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listAudit);
