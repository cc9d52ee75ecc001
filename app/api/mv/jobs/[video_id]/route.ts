import { bind } from "#lib/api/bind";
import { readMvJob } from "#lib/api/mv/read-mv-job";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readMvJob);
