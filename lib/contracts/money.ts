import { z } from "zod";

/** Whole micro-dollars: 1,000,000 is one US dollar. Within what a double holds exactly (nine billion dollars). */
export const Micros = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What can be bought, and what its price counts. */
export const purchaseItems = {
  /** What a language model writes, and what it is given to read. */
  text: "tokens",
  prompt: "tokens",
  speech: "characters",
  image: "images",
  video: "seconds",
  music: "tracks",
  voiceClone: "voices",
  transcription: "seconds",
} as const;
export const PurchaseItem = z.enum([
  "text",
  "prompt",
  "speech",
  "image",
  "video",
  "music",
  "voiceClone",
  "transcription",
]);
export type PurchaseItem = z.infer<typeof PurchaseItem>;

/** One line of an estimate or a bill. */
export const PriceLine = z.strictObject({
  item: PurchaseItem,
  /** `local` costs nothing. */
  provider: z.string(),
  model: z.string().optional(),
  quantity: z.number().min(0),
  unit: z.string(),
  amount_micros: Micros,
});
export type PriceLine = z.infer<typeof PriceLine>;

/** What an order will cost and take, before it is given. */
export const EstimateView = z.strictObject({
  currency: z.literal("USD"),
  /** Most it can cost: what is reserved at the start. */
  total_micros: Micros,
  lines: z.array(PriceLine),
  /** Honest range of the wait, in seconds. */
  seconds: z.strictObject({ from: z.number(), to: z.number() }),
  film_seconds: z.number(),
  scenes: z.number().int(),
  /** False when a cap would be passed; `why` says which. */
  affordable: z.boolean(),
  why: z.string().optional(),
});
export type EstimateView = z.infer<typeof EstimateView>;

/** What an owner, or everybody together, may spend in a month, and has this month. */
export const CapView = z.strictObject({
  /** Absent: everybody together. */
  owner_id: z.string().optional(),
  cap_micros: Micros,
  spent_micros: Micros,
  reserved_micros: Micros,
});

/** What bytes in storage belong to; `deleted` can still come back for a while. */
export const StorageKind = z.enum(["films", "streaming", "companions", "making", "uploads", "characters", "deleted"]);
export type StorageKind = z.infer<typeof StorageKind>;

export type CapView = z.infer<typeof CapView>;

/** An owner's month. Caps absent: none. */
export const UsageView = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  currency: z.literal("USD"),
  spent_micros: Micros,
  /** Of what is spent: what may have been billed, where a vendor was sent an order and never answered. */
  unanswered_micros: Micros,
  reserved_micros: Micros,
  cap_micros: Micros.optional(),
  by_item: z.array(z.strictObject({ item: z.string(), provider: z.string(), amount_micros: z.number().int() })),
  storage: z.strictObject({
    bytes: z.number().int(),
    cap_bytes: z.number().int().optional(),
    /** All of `bytes`, the most first. */
    by_kind: z.array(z.strictObject({ kind: StorageKind, bytes: z.number().int(), count: z.number().int() })),
    videos: z.number().int(),
    uploads: z.number().int(),
    retention_days: z.number().int().optional(),
  }),
  jobs: z.strictObject({ active: z.number().int(), waiting: z.number().int(), this_month: z.number().int() }),
});
export type UsageView = z.infer<typeof UsageView>;
