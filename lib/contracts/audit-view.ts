import { z } from "zod";

/** A line of the record of acts that matter. */
export const AuditView = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Who did it: an owner's id, `key:` and a key's id, `operator`, or `clerk`. */
  actor: z.string(),
  /** What was done, as `key.made` or `share.revoked`. */
  act: z.string(),
  /** The id of what it was done to. */
  subject: z.string(),
  details: z.record(z.string(), z.json()),
  /** The request that did it, where one did. */
  request_id: z.string().optional(),
});
export type AuditView = z.infer<typeof AuditView>;
