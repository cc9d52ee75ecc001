import { bind } from "#lib/api/bind";
import { readChapters } from "#lib/api/v1/read-captions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readChapters);
