import { bind } from "#lib/api/bind";
import { listModels } from "#lib/api/v1/list-models";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listModels);
