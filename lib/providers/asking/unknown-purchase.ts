import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure } from "#lib/errors/failure";

/** An order was sent, and whether it was taken nobody can tell. */
export const unknownPurchase = (provider: ProviderName, cause?: unknown): Failure =>
  new Failure("PURCHASE_UNKNOWN", {
    provider,
    cause,
    message: `${providerTitles[provider]} was sent the order and never said whether it took it: it may have been billed. Look at the account there before ordering again.`,
  });
