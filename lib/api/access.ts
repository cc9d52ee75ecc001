import type { Caller, Viewer } from "#lib/accounts/caller";
import { identifyCaller } from "#lib/accounts/identify-caller";
import { isSignedPath } from "#lib/accounts/media-signature";
import { readCredential } from "#lib/accounts/read-credential";
import { refuseCrossSite } from "#lib/accounts/same-origin";
import type { Scope } from "#lib/contracts/scopes";
import { Failure } from "#lib/errors/failure";
import { openShare } from "#lib/videos/open-share";

/** What a request shows of whoever sent it. `path` is without the query. */
export interface Asking {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
}

/** Who may run an operation, and what `run` learns about them. */
export interface Access<C> {
  name: "public" | "owner" | "viewer";
  /** What a credential must be allowed; absent: nothing. */
  scope?: Scope;
  /** Throws UNAUTHENTICATED, FORBIDDEN or NOT_FOUND. */
  identify(asking: Asking): Promise<C>;
}

/** Anybody. */
export const anybody: Access<undefined> = { name: "public", identify: async () => undefined };

/** Whoever has things here, with a credential of this scope; what they may touch is decided by the rows they own. */
export const owners = (scope: Scope): Access<Caller> => ({
  name: "owner",
  scope,
  identify: async ({ method, headers }) => {
    const caller = await identifyCaller(headers);
    // A header that pages of other sites cannot make browsers send needs no such care.
    if (caller.kind !== "local" && readCredential(headers) === undefined) refuseCrossSite(method, headers);
    if (caller.scopes.includes(scope)) return caller;
    throw new Failure("FORBIDDEN", { message: `This needs a credential with the scope ${scope}.` });
  },
});

/** An owner, or whoever holds an address signed for this very path, or a share's token. */
export const viewers = (scope: Scope): Access<Viewer> => ({
  name: "viewer",
  scope,
  identify: async (asking) => {
    const { path, query } = asking;
    const share = query.get("share");
    if (share !== null) return { kind: "share", ...(await openShare(share, query.get("pass") ?? undefined)) };
    if (isSignedPath(path, query, Date.now() / 1000)) return { kind: "link" };
    return owners(scope).identify(asking);
  },
});
