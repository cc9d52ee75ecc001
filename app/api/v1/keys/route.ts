import { bind } from "#lib/api/bind";
import { createKey } from "#lib/api/v1/create-key";
import { listKeys } from "#lib/api/v1/list-keys";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(createKey, listKeys);
