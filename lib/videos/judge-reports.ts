import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import {
  findReports,
  lockReport,
  type MarkedVideo,
  markSettled,
  markTakenDown,
  type ReportPlace,
  type ReportRow,
  type ReportState,
} from "#lib/videos/report-store";

/**
 * What strangers reported, and how many such reports there are in all: what nobody has settled, the oldest first, or
 * what is settled, the latest first. `after` goes on behind a report. For the operator.
 */
export const listReports = (
  state: ReportState,
  after: ReportPlace | undefined,
  most: number,
): Promise<{ rows: ReportRow[]; total: number }> => findReports(state, after, most);

/**
 * Settles a report, or opens it again. Where that changes anything, `record` is called with the title of the film, in
 * the same transaction. Throws NOT_FOUND.
 */
export async function settleReport(
  id: string,
  settled: boolean,
  record: (tx: Tx, title: string) => Promise<void>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const report = await lockReport(tx, id);
    if (report === null) throw new Failure("NOT_FOUND");
    if ((report.settledAt !== null) === settled) return;
    await markSettled(tx, id, settled);
    await record(tx, report.share.video.title);
  });
}

/** Closes a video's public pages, whosever it is, or opens them again. Its owner keeps it. Throws NOT_FOUND. */
export async function takeDown(videoId: string, takenDown: boolean): Promise<MarkedVideo> {
  const marked = await markTakenDown(videoId, takenDown);
  if (marked === undefined) throw new Failure("NOT_FOUND");
  return marked;
}
