import { bind } from "#lib/api/bind";
import { readFont } from "#lib/api/v1/read-font";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readFont);
