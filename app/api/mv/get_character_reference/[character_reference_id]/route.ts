import { bind } from "#lib/api/bind";
import { mvGetCharacterReference } from "#lib/api/mv/get-character-reference";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(mvGetCharacterReference);
