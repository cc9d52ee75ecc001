import { bind } from "#lib/api/bind";
import { reopenReport } from "#lib/api/v1/reopen-report";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(reopenReport);
