import { bind } from "#lib/api/bind";
import { restoreJob } from "#lib/api/v1/restore-job";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(restoreJob);
