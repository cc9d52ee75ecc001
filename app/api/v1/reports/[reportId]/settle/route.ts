import { bind } from "#lib/api/bind";
import { settleReport } from "#lib/api/v1/settle-report";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(settleReport);
