import { passwordMark } from "#lib/accounts/password";
import { readSharePass } from "#lib/accounts/share-pass";
import { Failure } from "#lib/errors/failure";
import { findStandingShare, type StandingShare } from "#lib/videos/share-store";
import { isShareToken } from "#lib/videos/share-token";

/** A public link that has been let in: what `Viewer` says of it, and what its owner allows. */
export interface OpenShare extends StandingShare {
  token: string;
  /** The proof of its password, for the addresses that it opens. */
  pass?: string;
}

/**
 * The share of a token, as long as it stands. `pass` proves that its password was given. Throws NOT_FOUND for links that
 * are revoked, lapsed, taken down or were never made, and PASSWORD_REQUIRED.
 */
export async function openShare(token: string, pass?: string): Promise<OpenShare> {
  const share = await knock(token);
  if (share.passwordHash === null) return { ...share, token };
  const mark = pass === undefined ? undefined : await readSharePass(pass, token, Date.now() / 1000);
  if (mark !== passwordMark(share.passwordHash)) throw new Failure("PASSWORD_REQUIRED");
  return { ...share, token, pass };
}

/** A standing share, locked or not. Throws NOT_FOUND. */
export async function knock(token: string): Promise<StandingShare> {
  const share = isShareToken(token) ? await findStandingShare(token) : undefined;
  if (share !== undefined) return share;
  throw new Failure("NOT_FOUND", { message: "This link has lapsed or was taken back, or it never led anywhere." });
}
