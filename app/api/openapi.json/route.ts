import { bind } from "#lib/api/bind";
import { readOpenApi } from "#lib/api/read-open-api";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readOpenApi);
