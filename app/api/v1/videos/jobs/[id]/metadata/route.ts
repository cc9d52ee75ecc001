import { bind } from "#lib/api/bind";
import { readMetadata } from "#lib/api/v1/read-metadata";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readMetadata);
