import type { ShareReportOrder } from "#lib/contracts/share-order";
import { knock } from "#lib/videos/open-share";
import { addReport } from "#lib/videos/report-store";

/** Takes down what a stranger says is wrong with a public page, for the operator. Throws NOT_FOUND. */
export async function reportShare(token: string, { reason, words }: ShareReportOrder): Promise<void> {
  await knock(token);
  await addReport(token, reason, words);
}
