import { z } from "zod";
import { Scope } from "#lib/contracts/scopes";

/** A key as its owner sees it: never the key itself. Times are ISO dates. */
export const ApiKeyView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** First characters of the key, as `rw_4fKq`. */
  prefix: z.string(),
  scopes: z.array(Scope),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime().optional(),
  revoked_at: z.iso.datetime().optional(),
  last_used_at: z.iso.datetime().optional(),
});
export type ApiKeyView = z.infer<typeof ApiKeyView>;

/** The one answer that shows the key. */
export const NewApiKeyView = ApiKeyView.extend({ key: z.string() });
export type NewApiKeyView = z.infer<typeof NewApiKeyView>;

/** What a key is made with; the form's schema too. */
export const ApiKeyOrder = z.strictObject({
  name: z.string().trim().min(1, "Give the key a name, so that you know it again.").max(80),
  scopes: z.array(Scope).min(1, "Choose at least one thing the key may do."),
  /** Days until it stops working; absent: never. */
  expires_in_days: z.number().int().min(1).max(3650).optional(),
});
export type ApiKeyOrder = z.infer<typeof ApiKeyOrder>;
