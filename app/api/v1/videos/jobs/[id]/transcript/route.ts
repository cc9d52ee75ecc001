import { bind } from "#lib/api/bind";
import { readTranscript } from "#lib/api/v1/read-transcript";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readTranscript);
