import type { z } from "zod";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { log } from "#lib/log/log";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { unknownPurchase } from "#lib/providers/asking/unknown-purchase";
import { vendorFailure } from "#lib/providers/vendor-failure";

/**
 * What a good answer of a vendor says, by its schema. Where it says something else: PURCHASE_UNKNOWN for orders (they may
 * have been taken), PROVIDER_FAILED otherwise.
 */
export function readReply<S extends z.ZodType>(
  schema: S,
  reply: VendorReply,
  { provider, order = false }: { provider: ProviderName; order?: boolean },
): z.infer<S> {
  const read = schema.safeParse(reply.body);
  if (read.success) return read.data;
  const { status, text } = reply;
  log("providers").warn({ provider, status, text: text.slice(0, 300) }, "an answer of an unknown shape");
  if (order) throw unknownPurchase(provider, read.error);
  const message = `${providerTitles[provider]} answered something that cannot be read; try again, or choose another.`;
  throw vendorFailure("PROVIDER_FAILED", provider, { message, cause: read.error });
}
