import { bind } from "#lib/api/bind";
import { generateBatch } from "#lib/api/v1/generate-batch";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(generateBatch);
