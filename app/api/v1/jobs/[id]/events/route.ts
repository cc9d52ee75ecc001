import { bind } from "#lib/api/bind";
import { followJobEvents } from "#lib/api/v1/follow-job-events";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(followJobEvents);
