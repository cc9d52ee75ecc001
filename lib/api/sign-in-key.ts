import { clerkSettings } from "#lib/accounts/clerk-settings";

/** The key by which pages load Clerk's sign-in; undefined where nobody signs in and everybody is a guest. */
export const signInKey = (): string | undefined => clerkSettings()?.publishableKey;
