import { bind } from "#lib/api/bind";
import { limitOwner } from "#lib/api/v1/limit-owner";
import { readOwner } from "#lib/api/v1/read-owner";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readOwner, limitOwner);
