import { headers } from "next/headers";
import type { ReactNode } from "react";
import { signInKey } from "#lib/api/sign-in-key";
import { ClerkFrame } from "./clerk-parts.client";

/** What Clerk's parts need around them. Without its keys there is nothing of it, here or in the browser. */
export async function AccountFrame({ children }: { children: ReactNode }) {
  const publishableKey = signInKey();
  if (publishableKey === undefined) return children;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <ClerkFrame publishableKey={publishableKey} nonce={nonce}>
      {children}
    </ClerkFrame>
  );
}
