import { bind } from "#lib/api/bind";
import { listJobs } from "#lib/api/v1/list-jobs";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listJobs);
