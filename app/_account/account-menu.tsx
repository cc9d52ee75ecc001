import { signInKey } from "#lib/api/sign-in-key";
import { SignedInAs } from "./clerk-parts.client";

/** Who is signed in, or the way there; nothing where everybody is a guest. */
export async function AccountMenu({ className }: { className: string }) {
  if (signInKey() === undefined) return null;
  return <SignedInAs className={className} />;
}
