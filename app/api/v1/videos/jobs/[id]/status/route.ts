import { bind } from "#lib/api/bind";
import { readJobStatus } from "#lib/api/v1/read-job-status";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readJobStatus);
