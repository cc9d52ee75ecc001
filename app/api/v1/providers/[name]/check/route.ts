import { bind } from "#lib/api/bind";
import { checkProvider } from "#lib/api/v1/check-provider";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(checkProvider);
