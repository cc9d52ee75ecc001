import { createHmac } from "node:crypto";
import { keyFor } from "#lib/accounts/app-secret";
import { countVisit as count } from "#lib/videos/share-store";

/**
 * Counts a viewer of a public link, once a day. `signs` tell viewers apart well enough; what is kept of them is a hash
 * that cannot be turned back and differs from link to link.
 */
export async function countVisit(token: string, signs: readonly string[]): Promise<void> {
  const text = JSON.stringify([token, ...signs]);
  const visitor = createHmac("sha256", keyFor("share-visit")).update(text).digest("base64url").slice(0, 22);
  await count(token, visitor);
}
