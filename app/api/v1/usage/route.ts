import { bind } from "#lib/api/bind";
import { readUsage } from "#lib/api/v1/read-usage";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readUsage);
