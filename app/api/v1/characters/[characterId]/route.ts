import { bind } from "#lib/api/bind";
import { changeCharacter } from "#lib/api/v1/change-character";
import { deleteCharacter } from "#lib/api/v1/delete-character";
import { readCharacter } from "#lib/api/v1/read-character";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readCharacter, changeCharacter, deleteCharacter);
