import { bind } from "#lib/api/bind";
import { listProviders } from "#lib/api/v1/list-providers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listProviders);
