import { bind } from "#lib/api/bind";
import { createShare } from "#lib/api/v1/create-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(createShare);
