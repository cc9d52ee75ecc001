import { bind } from "#lib/api/bind";
import { mvUploadCharacterReference } from "#lib/api/mv/upload-character-reference";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvUploadCharacterReference);
