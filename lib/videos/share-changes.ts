import { hashPassword } from "#lib/accounts/password";
import type { ShareRules } from "#lib/contracts/share-order";
import { Failure } from "#lib/errors/failure";
import type { ShareChanges } from "#lib/videos/share-store";

/** Rules as they are kept. Throws VALIDATION_ERROR for an end that has passed. */
export async function toShareChanges({ expires_at, password, ...rest }: ShareRules): Promise<ShareChanges> {
  const expiresAt = expires_at == null ? expires_at : new Date(expires_at);
  if (expiresAt && expiresAt.getTime() <= Date.now()) {
    const message = "A link cannot end in the past: choose a later time, or take the link back.";
    throw new Failure("VALIDATION_ERROR", { message, issues: [{ path: "expires_at", message }] });
  }
  return {
    ...rest,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(password !== undefined && { passwordHash: password && (await hashPassword(password)) }),
  };
}
