import { bind } from "#lib/api/bind";
import { listReports } from "#lib/api/v1/list-reports";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listReports);
