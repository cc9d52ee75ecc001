import { bind } from "#lib/api/bind";
import { deleteJob } from "#lib/api/v1/delete-job";
import { readJob } from "#lib/api/v1/read-job";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readJob, deleteJob);
