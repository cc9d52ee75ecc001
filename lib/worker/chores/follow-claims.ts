import { passOnLeftBehind } from "#lib/accounts/claim-guest";
import type { Chore } from "#lib/worker/chores/chore";

/** Sends after its owner what a step finished under a guest's name while the guest was signing in. */
export const followClaims: Chore = {
  name: "follow-claims",
  everySeconds: 60,
  batch: async () => ({ done: { guests: await passOnLeftBehind() } }),
};
