import { bind } from "#lib/api/bind";
import { readTranscriptText } from "#lib/api/v1/read-transcript";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readTranscriptText);
