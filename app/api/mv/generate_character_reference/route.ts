import { bind } from "#lib/api/bind";
import { mvGenerateCharacterReference } from "#lib/api/mv/generate-character-reference";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvGenerateCharacterReference);
