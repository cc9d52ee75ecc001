import { z } from "zod";
import { settings } from "#lib/config/settings";
import { db } from "#lib/database/client";

/** So many failures in a row, and a provider rests: a minute first, twice as long each time, a quarter of an hour at most. */
const failuresToRest = 5;
const firstRestSeconds = 60;
const longestRestSeconds = 900;

const Row = z.object({
  name: z.string(),
  failures: z.number(),
  lastError: z.string().nullable(),
  restsUntil: z.date().nullable(),
  /** Of a rest under way; 0 when there is none. */
  restSeconds: z.number(),
});
type HealthRow = z.output<typeof Row>;

/** Commands that make a film by hand have no database, and remember nothing of anybody. */
const remembers = (): boolean => settings().DATABASE_URL !== undefined;

/** How all that were ever asked are doing, by the database's clock. */
export async function healthRows(): Promise<HealthRow[]> {
  if (!remembers()) return [];
  return z.array(Row).parse(
    await db().$queryRaw`
      select name, failures, last_error as "lastError", rests_until as "restsUntil",
             greatest(0, coalesce(extract(epoch from rests_until - now()), 0))::float8 as "restSeconds"
        from provider_health`,
  );
}

/** A request ended well: nothing in a row any more. */
export async function writeWell(name: string): Promise<void> {
  if (!remembers()) return;
  await db().$executeRaw`
    insert into provider_health (name) values (${name})
    on conflict (name) do update set failures = 0, rests = 0, rests_until = null, updated_at = now()
     where provider_health.failures > 0 or provider_health.rests_until is not null`;
}

/** A request failed by the provider's own fault. What ends during a rest makes the rest no longer. */
export async function writeTrouble(name: string, words: string): Promise<void> {
  if (!remembers()) return;
  await db().$executeRaw`
    insert into provider_health as h (name, failures, last_error) values (${name}, 1, ${words})
    on conflict (name) do update
       set failures = h.failures + 1, last_error = excluded.last_error, updated_at = now(),
           rests = h.rests + case when h.failures + 1 >= ${failuresToRest} and coalesce(h.rests_until, now()) <= now()
                                  then 1 else 0 end,
           rests_until = case when h.failures + 1 >= ${failuresToRest} and coalesce(h.rests_until, now()) <= now()
                              then now() + make_interval(secs => least(${longestRestSeconds}::float8,
                                                                       ${firstRestSeconds}::float8 * power(2, h.rests)))
                              else h.rests_until end`;
}
