import { z } from "zod";
import { reportReasons } from "#lib/contracts/report-words";

/** What a stranger said of a public page, for the operator. */
export const ReportView = z.strictObject({
  id: z.uuid(),
  reason: z.enum(reportReasons),
  words: z.string(),
  created_at: z.iso.datetime(),
  settled_at: z.iso.datetime().optional(),
  share_token: z.string(),
  share_url: z.string(),
  video_id: z.uuid(),
  video_title: z.string(),
  owner_id: z.string(),
  taken_down: z.boolean(),
});
export type ReportView = z.infer<typeof ReportView>;
