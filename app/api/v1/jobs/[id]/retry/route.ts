import { bind } from "#lib/api/bind";
import { retryJob } from "#lib/api/v1/retry-job";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(retryJob);
