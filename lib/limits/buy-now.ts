import type { PurchaseItem } from "#lib/contracts/money";
import { inTransaction } from "#lib/database/transaction";
import { checkMaySpend } from "#lib/limits/hold-money";
import { adjust, spend } from "#lib/limits/ledger";

interface ImmediatePurchase {
  ownerId: string;
  amountMicros: number;
  provider: string;
  item: PurchaseItem;
  /** Names the purchase among the owner's. */
  purchaseKey: string;
}

/**
 * Pays for something that no job is ordered for, before it is ordered of its vendor: so a cap holds whatever happens
 * between. Answers how to take back what was not bought after all. Throws FORBIDDEN for guests who may not spend, and
 * BUDGET_EXCEEDED.
 */
export async function buyNow(purchase: ImmediatePurchase): Promise<{ giveBack(micros: number): Promise<void> }> {
  const { ownerId, amountMicros, provider, item, purchaseKey } = purchase;
  await inTransaction(async (tx) => {
    if (amountMicros > 0) await checkMaySpend(tx, ownerId);
    await spend(tx, purchase);
  });
  return {
    giveBack: async (micros) => {
      if (micros <= 0 || amountMicros === 0) return;
      await inTransaction((tx) => adjust(tx, { ownerId, provider, item, purchaseKey, byMicros: -micros }));
    },
  };
}
