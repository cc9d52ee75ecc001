import { keyFor } from "#lib/accounts/app-secret";

/** What webhooks' signing secrets are sealed with in their rows. */
export const webhookKey = (): Uint8Array => keyFor("webhook-secrets");
