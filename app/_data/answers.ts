import * as z from "zod";
import { ApiKeyView } from "#lib/contracts/api-key-view";
import { CharacterView } from "#lib/contracts/character-view";
import { CapView } from "#lib/contracts/money";
import { Cursor, pageOf } from "#lib/contracts/page-of";
import { ReportView } from "#lib/contracts/report-view";
import { UploadView } from "#lib/contracts/upload-view";
import { LibraryItem, ShareView } from "#lib/contracts/video-view";
import { DeliveryView, WebhookView } from "#lib/contracts/webhook-view";

// Answers that hold more than one of the contracts' things. Fetched when there is one to parse: `import("./answers")`.

export const LibraryPage = z.object({
  videos: z.array(LibraryItem),
  total_count: z.number().int(),
  next_cursor: Cursor.optional(),
});
export type LibraryPage = z.infer<typeof LibraryPage>;

export const CharacterPage = pageOf(CharacterView);
export type CharacterPage = z.infer<typeof CharacterPage>;

export const FilePage = pageOf(UploadView);
export type FilePage = z.infer<typeof FilePage>;

export const KeyPage = pageOf(ApiKeyView);
export const WebhookPage = pageOf(WebhookView);
export const DeliveryPage = pageOf(DeliveryView);
export const ReportPage = z.object({
  reports: z.array(ReportView),
  total: z.number().int(),
  next_cursor: Cursor.optional(),
});
export type ReportPage = z.infer<typeof ReportPage>;
export const Caps = z.object({ installation: CapView });
export const Shares = z.object({ shares: z.array(ShareView) });
export const Deleted = z.object({ restorable_until: z.iso.datetime() });
