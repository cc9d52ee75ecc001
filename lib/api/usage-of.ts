import type { UsageView } from "#lib/contracts/money";
import { countJobs } from "#lib/jobs/count-jobs-store";
import { capOf } from "#lib/limits/caps";
import { monthNow, readBalance, spentByItem, unansweredIn } from "#lib/limits/ledger-store";
import { readUsage } from "#lib/videos/read-usage";

/** An owner's month (`2026-11`; this one, unless another is named). */
export async function usageOf(ownerId: string, named?: string): Promise<UsageView> {
  const month = named ?? (await monthNow());
  const [balance, cap, items, unanswered, storage, jobs] = await Promise.all([
    readBalance(ownerId, month),
    capOf(ownerId),
    spentByItem(ownerId, month),
    unansweredIn(ownerId, month),
    readUsage(ownerId),
    countJobs(ownerId, month),
  ]);
  return {
    month,
    currency: "USD",
    spent_micros: balance.spent,
    unanswered_micros: unanswered,
    reserved_micros: balance.reserved,
    cap_micros: cap,
    by_item: items,
    storage: {
      bytes: storage.bytes,
      cap_bytes: storage.capBytes,
      by_kind: storage.byKind,
      videos: storage.videos,
      uploads: storage.uploads,
      retention_days: storage.retentionDays,
    },
    jobs,
  };
}
