import { bind } from "#lib/api/bind";
import { estimateClip } from "#lib/api/v1/estimate-clip";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(estimateClip);
