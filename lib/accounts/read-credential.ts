import { Failure } from "#lib/errors/failure";

/**
 * The key or token that a request carries in its headers; undefined where it carries none. Throws UNAUTHENTICATED for
 * another scheme than Bearer, and for two that differ.
 */
export function readCredential(headers: Headers): string | undefined {
  const authorization = headers.get("authorization");
  const key = headers.get("x-api-key") ?? undefined;
  if (authorization === null) return key;
  const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
  if (token === undefined) {
    throw new Failure("UNAUTHENTICATED", { message: "Write the header as `Authorization: Bearer` and your key." });
  }
  if (key === undefined || key === token) return token;
  throw new Failure("UNAUTHENTICATED", { message: "Authorization and X-API-Key differ; send one of them." });
}
