import type { OwnerCaller } from "#lib/accounts/caller";
import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { findOwnShare } from "#lib/videos/find-own-share";
import { findShare, reopenShare, type ShareRow } from "#lib/videos/share-store";

const refusals = {
  late: "This link was taken back too long ago to be opened again; get a new one.",
  replaced: "The film has another link meanwhile; take that one back first.",
} as const;

/**
 * Opens a public link again, as it was, within the undo window after it was closed; `changed` is false for one that
 * stands. Throws NOT_FOUND for other people's links, and CONFLICT when it is too late or there is another one.
 */
export async function restoreShare(token: string, caller: OwnerCaller): Promise<{ share: ShareRow; changed: boolean }> {
  const before = await findOwnShare(token, caller);
  const reopened = await reopenShare(token, before.videoId, settings().UNDO_SECONDS);
  if (reopened !== "standing") throw new Failure("CONFLICT", { message: refusals[reopened] });
  const share = await findShare(token);
  if (share === undefined) throw new Failure("NOT_FOUND");
  return { share, changed: before.revokedAt !== null };
}
