import { z } from "zod";

/** How many files an order has become. */
export const FileCount = z.strictObject({ count: z.number().int() });
export type FileCount = z.infer<typeof FileCount>;
