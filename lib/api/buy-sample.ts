import { randomUUID } from "node:crypto";
import path from "node:path";
import { identifyCaller } from "#lib/accounts/identify-caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { readCredential } from "#lib/accounts/read-credential";
import { refuseCrossSite } from "#lib/accounts/same-origin";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { Failure, isFailure } from "#lib/errors/failure";
import { buyNow } from "#lib/limits/buy-now";
import { priceOf } from "#lib/limits/price-of";
import { checkRested, noteRequest } from "#lib/providers/provider-health";
import type { BuySpeech } from "#lib/providers/speech";

/**
 * Buys a sentence of a vendor's voice for whoever asks to hear it: everybody after them hears the same. Throws
 * UNAUTHENTICATED where nobody is known to ask, FORBIDDEN for guests who may not spend, and BUDGET_EXCEEDED.
 */
export const buySample =
  (headers: Headers, folder: string): BuySpeech =>
  async ({ provider, model, characters }, make) => {
    const caller = await identifyCaller(headers);
    // It is asked for by GET, and changes what somebody has: another site's page may not have it bought by its visitors.
    if (caller.kind !== "local" && readCredential(headers) === undefined) refuseCrossSite("POST", headers);
    if (!caller.scopes.includes("jobs:write")) {
      throw new Failure("FORBIDDEN", {
        message: "This voice costs money: it needs a credential with the scope jobs:write.",
      });
    }
    await ensureOwner(caller);
    await checkRested(provider);
    const { amount_micros: amountMicros } = priceOf({ item: "speech", provider, model, quantity: characters });
    await limitPaidOrders(caller, [amountMicros]);
    const purchaseKey = `voice-sample/${randomUUID()}`;
    const { ownerId } = caller;
    const bought = await buyNow({ ownerId, amountMicros, provider, item: "speech", purchaseKey });
    const file = path.join(folder, `${randomUUID()}.sound`);
    try {
      const said = await make(file, { signal: AbortSignal.timeout(300_000) });
      await noteRequest(provider);
      return { path: file, said };
    } catch (error) {
      await noteRequest(provider, error);
      if (!isFailure(error) || error.code === "PURCHASE_UNKNOWN") await bought.doubt();
      else if (!error.final) await bought.giveBack(amountMicros);
      throw error;
    }
  };
