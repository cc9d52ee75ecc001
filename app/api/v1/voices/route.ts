import { bind } from "#lib/api/bind";
import { listVoices } from "#lib/api/v1/list-voices";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listVoices);
