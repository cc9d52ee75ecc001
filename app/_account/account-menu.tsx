import { signInKey } from "#lib/api/sign-in-key";

/** Who is signed in, or the way there; nothing where everybody is a guest. */
export async function AccountMenu({ className }: { className: string }) {
  if (signInKey() === undefined) return null;
  const { SignedInAs } = await import("./signed-in-as.client");
  return <SignedInAs className={className} />;
}
