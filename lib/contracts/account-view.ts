import { z } from "zod";
import { Scope } from "#lib/contracts/scopes";

/** How much one keeps here, and for how long; absent: without a bound. */
export const KeepingView = z.strictObject({
  /** Films and ended jobs older than this are deleted, unless they are shared. */
  retention_days: z.number().int().optional(),
  /** Beyond it the oldest films are deleted, unless they are shared; while it is full nothing new is taken in. */
  storage_cap_bytes: z.number().int().optional(),
  /** What one may choose at most. */
  most_retention_days: z.number().int().optional(),
  most_storage_bytes: z.number().int().optional(),
});
export type KeepingView = z.infer<typeof KeepingView>;

const leastStorageBytes = 1_000_000;

/** What is changed of it; what is absent stays, and null goes back to the most one may. */
export const KeepingChange = z.strictObject({
  retention_days: z.number().int().min(1, "Keep films for a day at least.").max(36_500).nullish(),
  storage_cap_bytes: z
    .number()
    .int()
    .min(leastStorageBytes, "Leave room for a megabyte at least.")
    .max(1_000_000_000_000_000)
    .nullish(),
});
export type KeepingChange = z.infer<typeof KeepingChange>;

/** Who is asking, as this installation sees it. */
export const AccountView = z.strictObject({
  owner_id: z.string(),
  kind: z.enum(["guest", "local", "user"]),
  scopes: z.array(Scope),
  /** The key that was sent, where it was one. */
  key_id: z.uuid().optional(),
  keeping: KeepingView,
});
export type AccountView = z.infer<typeof AccountView>;
