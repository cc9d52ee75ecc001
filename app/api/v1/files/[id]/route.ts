import { bind } from "#lib/api/bind";
import { appendFile } from "#lib/api/v1/append-file";
import { deleteFile } from "#lib/api/v1/delete-file";
import { readFile } from "#lib/api/v1/read-file";
import { withTus } from "#lib/api/v1/tus-headers";

const verbs = bind(readFile, appendFile, deleteFile);
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = verbs;
export const OPTIONS = withTus(verbs.OPTIONS);
