import { bind } from "#lib/api/bind";
import { cancelJob } from "#lib/api/v1/cancel-job";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(cancelJob);
