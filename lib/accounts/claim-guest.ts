import { audit } from "#lib/accounts/audit";
import { findClaimant, findLeftBehind, passToUser } from "#lib/accounts/claim-store";
import { clerkSettings } from "#lib/accounts/clerk-settings";

export interface Claimed {
  jobs: number;
  videos: number;
}

/**
 * Makes a guest's work that of the user who signed in in the guest's browser; from then on the guest's cookie and keys
 * open nothing. A guest of another user's stays theirs.
 */
export async function claimGuest(guestId: string, userId: string, requestId?: string): Promise<Claimed> {
  const passed = await passToUser(guestId, userId, (tx, { jobs, videos, shutKeys }) => {
    const entry = { ownerId: userId, actor: userId, act: "guest.claimed", subject: guestId, requestId };
    return audit({ ...entry, details: { jobs, videos, shut_keys: shutKeys } }, tx);
  });
  return passed ?? { jobs: 0, videos: 0 };
}

/** Whether a guest's work went over to a user. Where nobody can sign in, nobody's did. */
export async function isClaimed(guestId: string): Promise<boolean> {
  return clerkSettings() !== undefined && (await findClaimant(guestId)) !== undefined;
}

/** Sends what was finished under a claimed guest's name after its owner: run now and then. Answers how many guests had some. */
export async function passOnLeftBehind(): Promise<number> {
  const left = await findLeftBehind();
  for (const { guestId, userId } of left) await claimGuest(guestId, userId);
  return left.length;
}
