import { bind } from "#lib/api/bind";
import { readLog } from "#lib/api/v1/read-log";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readLog);
