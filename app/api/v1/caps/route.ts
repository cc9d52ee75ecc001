import { bind } from "#lib/api/bind";
import { setCap } from "#lib/api/v1/set-cap";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(setCap);
