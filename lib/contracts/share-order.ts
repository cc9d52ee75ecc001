import { z } from "zod";
import { reportReasons } from "#lib/contracts/report-words";

/** How a public link opens; the form's schema too. Absent: unchanged, or the default of a new one. */
export const ShareRules = z.strictObject({
  /** When it closes by itself; null: never. */
  expires_at: z.iso.datetime({ offset: true }).nullable().optional(),
  /** null: open to whoever has the link. */
  password: z.string().min(4, "A password has at least 4 characters.").max(200).nullable().optional(),
  /** Other sites may show the player in a frame. */
  embeddable: z.boolean().optional(),
  /** Search engines may list the page. */
  indexable: z.boolean().optional(),
  /** The film's file may be saved. */
  downloadable: z.boolean().optional(),
});
export type ShareRules = z.infer<typeof ShareRules>;

/** What a stranger says is wrong with a public page. */
export const ShareReportOrder = z.strictObject({
  reason: z.enum(reportReasons),
  words: z.string().trim().max(1000).default(""),
});
export type ShareReportOrder = z.infer<typeof ShareReportOrder>;
