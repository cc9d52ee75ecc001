import { bind } from "#lib/api/bind";
import { exportAccount } from "#lib/api/v1/export-account";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(exportAccount);
