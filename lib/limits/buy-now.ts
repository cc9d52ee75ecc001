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

interface Bought {
  giveBack(micros: number): Promise<void>;
  doubt(): Promise<void>;
}

/**
 * Pays for something that no job is ordered for, before it is ordered of its vendor: so a cap holds whatever happens
 * between. Answers how to take back what was not bought after all, and how to say that nobody knows whether it was: it
 * stays spent then, and is shown apart. Throws FORBIDDEN for guests who may not spend, and BUDGET_EXCEEDED.
 */
export async function buyNow(purchase: ImmediatePurchase): Promise<Bought> {
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
    doubt: async () => {
      if (amountMicros === 0) return;
      await inTransaction(async (tx) => {
        await adjust(tx, { ownerId, provider, item, purchaseKey, byMicros: -amountMicros });
        await spend(tx, { ...purchase, purchaseKey: `unanswered/${purchaseKey}` });
      });
    },
  };
}
