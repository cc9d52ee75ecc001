import { bind } from "#lib/api/bind";
import { redeliver } from "#lib/api/v1/redeliver";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(redeliver);
