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
  /** The operator has closed the film's public pages. */
  taken_down: z.boolean(),
  /** The link itself: its owner has closed it, or it has lapsed. */
  link_closed: z.boolean(),
  /** Its owner has deleted the film. */
  film_deleted: z.boolean(),
});
export type ReportView = z.infer<typeof ReportView>;
