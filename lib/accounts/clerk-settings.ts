import { settings } from "#lib/config/settings";

export interface ClerkSettings {
  secretKey: string;
  publishableKey: string;
  /** PEM; absent: Clerk's own servers are asked for it. */
  jwtKey?: string;
  /** Origins whose pages sessions may have been made for. */
  parties: readonly string[];
}

/** How people sign in with Clerk; undefined where its keys are not set and everybody is a guest. */
export function clerkSettings(): ClerkSettings | undefined {
  const { CLERK_SECRET_KEY, CLERK_PUBLISHABLE_KEY, CLERK_JWT_KEY, PUBLIC_URL, PORT } = settings();
  if (CLERK_SECRET_KEY === undefined || CLERK_PUBLISHABLE_KEY === undefined) return undefined;
  const parties =
    PUBLIC_URL === undefined ? ["localhost", "127.0.0.1"].map((host) => `http://${host}:${PORT}`) : [PUBLIC_URL];
  return { secretKey: CLERK_SECRET_KEY, publishableKey: CLERK_PUBLISHABLE_KEY, jwtKey: CLERK_JWT_KEY, parties };
}

/** Host of this installation's own part of Clerk, which browsers load scripts from and talk to. */
export function clerkHost(): string | undefined {
  const key = clerkSettings()?.publishableKey;
  // pk_live_ and the host with a dollar sign behind it, in base64.
  return (
    key &&
    Buffer.from(key.split("_")[2] ?? "", "base64")
      .toString()
      .replace(/\$$/, "")
  );
}
