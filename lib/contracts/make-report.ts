import { z } from "zod";
import { AuditFigures } from "#lib/contracts/audit";
import { JobError } from "#lib/contracts/error-codes";

/** What `npm run make -- --report` writes. Fields nobody has measured are null. */
export const MakeReport = z.strictObject({
  status: z.enum(["completed", "failed", "cancelled"]),
  error: JobError.optional(),
  writer: z.string().nullable(),
  warnings: z.array(z.string()),
  durationSeconds: z.number().nullable(),
  wallSeconds: z.number(),
  scenes: z.array(z.strictObject({ id: z.string(), seconds: z.number(), blocks: z.array(z.string()) })),
  audit: AuditFigures.nullable(),
  loudnessLufs: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
  captionDriftMsMax: z.number().nullable(),
  artifactsReused: z.number().int(),
});
export type MakeReport = z.infer<typeof MakeReport>;
