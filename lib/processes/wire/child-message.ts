import { z } from "zod";
import { ErrorCode, Issue } from "#lib/contracts/error-codes";

/** What a child tells its parent; `id` names the call. */
export const ChildMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), id: z.number(), fraction: z.number() }),
  z.object({ type: z.literal("reply"), id: z.number(), value: z.unknown() }),
  z.object({
    type: z.literal("failed"),
    id: z.number(),
    failure: z
      .object({
        code: ErrorCode,
        message: z.string(),
        stage: z.string().optional(),
        provider: z.string().optional(),
        issues: z.array(Issue).optional(),
      })
      .optional(),
    /** For the log, not for people. */
    trace: z.string(),
  }),
]);
export type ChildMessage = z.infer<typeof ChildMessage>;

/** What a parent tells its child. */
export const ParentMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("call"), id: z.number(), method: z.string(), request: z.unknown() }),
  z.object({ type: z.literal("abort"), id: z.number() }),
]);
export type ParentMessage = z.infer<typeof ParentMessage>;
