import { db } from "#lib/database/client";

/** Who was counted as a viewer: only needed on the day itself. */
export const removeOldVisits = (): Promise<number> =>
  db().$executeRaw`delete from share_visit where day < current_date - 1`;

/** Keys that stood for orders of long ago. */
export const removeOldKeys = (): Promise<number> =>
  db().$executeRaw`delete from idempotency_key where created_at < now() - interval '30 days'`;
