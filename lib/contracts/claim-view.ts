import { z } from "zod";

/** What went over from a guest to whoever signed in. */
export const ClaimView = z.strictObject({ jobs: z.number().int(), videos: z.number().int() });
export type ClaimView = z.infer<typeof ClaimView>;
