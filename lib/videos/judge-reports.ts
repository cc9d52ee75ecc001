import { Failure } from "#lib/errors/failure";
import {
  findOpenReports,
  type MarkedVideo,
  markTakenDown,
  type ReportRow,
  settleReport as settle,
} from "#lib/videos/report-store";

/** What strangers reported and nobody has settled, the oldest first, and how many there are in all. For the operator. */
export const listReports = (limit: number): Promise<{ rows: ReportRow[]; total: number }> => findOpenReports(limit);

/** Throws NOT_FOUND. */
export async function settleReport(id: string): Promise<void> {
  if (!(await settle(id))) throw new Failure("NOT_FOUND");
}

/** Closes a video's public pages, whosever it is, or opens them again. Its owner keeps it. Throws NOT_FOUND. */
export async function takeDown(videoId: string, takenDown: boolean): Promise<MarkedVideo> {
  const marked = await markTakenDown(videoId, takenDown);
  if (marked === undefined) throw new Failure("NOT_FOUND");
  return marked;
}
