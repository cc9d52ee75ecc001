import { z } from "zod";

/** Headers of orders that can be sent again, after a lost answer, without a second job. */
export const IdempotencyHeaders = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, "An Idempotency-Key has 1 to 200 visible ASCII characters.")
    .optional(),
});
