import { bind } from "#lib/api/bind";
import { createFile } from "#lib/api/v1/create-file";
import { listFiles } from "#lib/api/v1/list-files";
import { withTus } from "#lib/api/v1/tus-headers";

const verbs = bind(listFiles, createFile);
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = verbs;
export const OPTIONS = withTus(verbs.OPTIONS);
