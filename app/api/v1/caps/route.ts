import { bind } from "#lib/api/bind";
import { readCaps } from "#lib/api/v1/read-caps";
import { setCap } from "#lib/api/v1/set-cap";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readCaps, setCap);
