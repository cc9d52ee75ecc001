import * as z from "zod";
import { Micros } from "#lib/contracts/money";

export const ownerKinds = ["guest", "local", "user"] as const;
export const OwnerKind = z.enum(ownerKinds);
export type OwnerKind = z.infer<typeof OwnerKind>;

export const ownerSorts = ["spent", "stored", "seen", "newest"] as const;
/** Who has spent the most in the month, who keeps the most, who was here last, who came last: those first. */
export const OwnerSort = z.enum(ownerSorts);
export type OwnerSort = z.infer<typeof OwnerSort>;

/** The last owner of a page: the next page begins behind it. `place`: what it is sorted by, a whole number. */
export const OwnerPlace = z.strictObject({
  sort: OwnerSort,
  place: z.string().regex(/^\d{1,18}$/),
  id: z.string().min(1).max(200),
});
export type OwnerPlace = z.infer<typeof OwnerPlace>;

/** What the operator lets one owner have; null lets the installation's setting count, absent leaves it as it is. */
export const OwnerLimits = z.strictObject({
  /** What may be spent with vendors in a month. */
  cap_micros: Micros.nullish(),
  storage_cap_bytes: z.number().int().min(0).max(1_000_000_000_000_000).nullish(),
  retention_days: z.number().int().min(1, "Films are kept for a day at least.").max(36_500).nullish(),
});
export type OwnerLimits = z.infer<typeof OwnerLimits>;

/** An owner as the operator sees them: what they have and may have, never what their films are about. */
export const OwnerView = z.strictObject({
  owner_id: z.string(),
  kind: OwnerKind,
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  /** The user who took over this guest's work. */
  claimed_by: z.string().optional(),
  /** The month that the money is of, as `2026-11`. */
  month: z.string(),
  spent_micros: Micros,
  reserved_micros: Micros,
  /** What counts for them: the operator's word, else the installation's setting. */
  cap_micros: Micros,
  /** What is not deleted. */
  stored_bytes: z.number().int(),
  /** What counts for them, their own choice included; absent: without a bound. */
  storage_cap_bytes: z.number().int().optional(),
  retention_days: z.number().int().optional(),
  /** What the operator has set for them alone; absent: nothing. */
  limits: z.strictObject({
    cap_micros: Micros.optional(),
    storage_cap_bytes: z.number().int().optional(),
    retention_days: z.number().int().optional(),
  }),
  videos: z.number().int(),
  jobs: z.strictObject({ active: z.number().int(), waiting: z.number().int(), this_month: z.number().int() }),
});
export type OwnerView = z.infer<typeof OwnerView>;
