import { z } from "zod";

/** What acts are about: the first word of each. */
export const auditSubjects = [
  "key",
  "share",
  "report",
  "video",
  "job",
  "file",
  "character",
  "webhook",
  "cap",
  "provider",
  "account",
  "guest",
] as const;
export const AuditSubject = z.enum(auditSubjects);
export type AuditSubject = z.infer<typeof AuditSubject>;

/** Who acted: the owner themselves, one of their keys, or somebody else, such as the operator. */
export const auditActors = ["owner", "key", "other"] as const;
export const AuditActor = z.enum(auditActors);
export type AuditActor = z.infer<typeof AuditActor>;

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
