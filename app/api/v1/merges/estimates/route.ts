import { bind } from "#lib/api/bind";
import { estimateMerge } from "#lib/api/v1/estimate-merge";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(estimateMerge);
