import { bind } from "#lib/api/bind";
import { createCharacter } from "#lib/api/v1/create-character";
import { listCharacters } from "#lib/api/v1/list-characters";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listCharacters, createCharacter);
