import { bind } from "#lib/api/bind";
import { readVoiceSample } from "#lib/api/v1/read-voice-sample";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readVoiceSample);
