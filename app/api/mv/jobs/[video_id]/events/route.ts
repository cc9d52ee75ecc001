import { bind } from "#lib/api/bind";
import { followMvEvents } from "#lib/api/mv/follow-mv-events";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(followMvEvents);
