import * as z from "zod";
import { ProviderName } from "#lib/contracts/model-card";

/** What came of asking a provider whether it is there and takes our key. */
export const ProviderCheck = z.strictObject({
  name: ProviderName,
  /** `not_set_up`: nothing was asked, because it has no key or address here. */
  result: z.enum(["well", "failed", "not_set_up"]),
  /** For people. */
  message: z.string(),
  /** How long it took to answer. */
  seconds: z.number().optional(),
});
export type ProviderCheck = z.infer<typeof ProviderCheck>;
