import { bind } from "#lib/api/bind";
import { changeAccount } from "#lib/api/v1/change-account";
import { emptyAccount } from "#lib/api/v1/empty-account";
import { readAccount } from "#lib/api/v1/read-account";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readAccount, changeAccount, emptyAccount);
