import { bind } from "#lib/api/bind";
import { readCapabilities } from "#lib/api/v1/read-capabilities";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readCapabilities);
