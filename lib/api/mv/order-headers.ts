import { z } from "zod";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";

/** Headers of orders: to be sent again without a second clip, and to be answered at once. */
export const OrderHeaders = IdempotencyHeaders.extend({
  prefer: z.string().max(500).optional().meta({ description: "`respond-async`: answered at once with 202." }),
});
