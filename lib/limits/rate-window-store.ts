import { z } from "zod";
import { db } from "#lib/database/client";

const Window = z.object({
  points: z.number().int(),
  /** Until the window ends; at most 0 when it has ended. */
  msLeft: z.number(),
});
export type RateWindow = z.infer<typeof Window>;

/**
 * Adds points to a key's window, or begins a new one when the last has ended, or `anew`: one statement, by the
 * database's clock, so that many processes count as one.
 */
export async function addPoints(key: string, points: number, windowMs: number, anew: boolean): Promise<RateWindow> {
  const rows = await db().$queryRaw`
    insert into rate_window as w (key, points, ends_at)
    values (${key}, ${points}::int, now() + make_interval(secs => ${windowMs / 1000}::float8))
    on conflict (key) do update
       set points = case when ${anew} or w.ends_at <= now() then excluded.points else w.points + excluded.points end,
           ends_at = case when ${anew} or w.ends_at <= now() then excluded.ends_at else w.ends_at end
    returning points, extract(epoch from ends_at - now())::float8 * 1000 as "msLeft"`;
  const [window] = z.tuple([Window]).parse(rows);
  // Who waited for the row began before the window did.
  return { ...window, msLeft: Math.min(window.msLeft, windowMs) };
}

/** A key's window that has not ended. */
export async function readWindow(key: string): Promise<RateWindow | undefined> {
  const rows = await db().$queryRaw`
    select points, extract(epoch from ends_at - now())::float8 * 1000 as "msLeft"
      from rate_window where key = ${key} and ends_at > now()`;
  return z.array(Window).parse(rows)[0];
}

export async function removeWindow(key: string): Promise<boolean> {
  return (await db().rateWindow.deleteMany({ where: { key } })).count > 0;
}

/** Removes windows that have ended. Answers how many. */
export const sweepWindows = (): Promise<number> =>
  db().$executeRaw`delete from rate_window where ends_at < now() - interval '1 minute'`;
