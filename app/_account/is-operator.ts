import { cache } from "react";
import { call } from "#lib/api/call";
import { signInKey } from "#lib/api/sign-in-key";
import { readAccount } from "#lib/api/v1/read-account";

/** Whether the page is made for somebody who runs the installation. Guests never do, so nothing is asked for them. */
export const isOperator = cache(async (): Promise<boolean> => {
  if (signInKey() === undefined) return false;
  const account = await call(readAccount, {});
  return account.ok && account.value.scopes.includes("operator");
});
