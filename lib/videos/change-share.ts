import type { OwnerCaller } from "#lib/accounts/caller";
import type { ShareRules } from "#lib/contracts/share-order";
import { findOwnShare } from "#lib/videos/find-own-share";
import { toShareChanges } from "#lib/videos/share-changes";
import { changeShare as change, type ShareRow } from "#lib/videos/share-store";

/** Changes how one's own public link opens. Throws NOT_FOUND or VALIDATION_ERROR. */
export async function changeShare(token: string, rules: ShareRules, caller: OwnerCaller): Promise<ShareRow> {
  await findOwnShare(token, caller);
  return change(token, await toShareChanges(rules));
}
