import { bind } from "#lib/api/bind";
import { readCharacterPicture } from "#lib/api/v1/read-character-picture";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readCharacterPicture);
