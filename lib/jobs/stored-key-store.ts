import { z } from "zod";
import { db } from "#lib/database/client";

const Keys = z.array(z.object({ key: z.string() }));

/** Of these storage keys, those that no result, upload or picture of a character names. */
export const keysWithoutRow = async (keys: readonly string[]): Promise<string[]> =>
  Keys.parse(
    await db().$queryRaw`
      select k.key from unnest(${[...keys]}::text[]) as k(key)
       where not exists (select 1 from artifact a where a.storage_key = k.key)
         and not exists (select 1 from upload u where u.storage_key = k.key)
         and not exists (select 1 from character_image i where i.storage_key = k.key)
         and not exists (select 1 from making_picture p where p.storage_key = k.key)`,
  ).map(({ key }) => key);

const Row = z.object({ id: z.string(), storageKey: z.string(), bytes: z.coerce.number(), missing: z.boolean() });

/** Results with bytes, by id, after one of them; not those of the last hour. */
export const resultsAfter = async (id: string | undefined, take: number) =>
  z.array(Row).parse(
    await db().$queryRaw`
      select id::text, storage_key as "storageKey", bytes::text, missing_since is not null as missing from artifact
       where storage_key is not null and created_at < now() - interval '1 hour'
         and id > ${id ?? "00000000-0000-0000-0000-000000000000"}::uuid
       order by id limit ${take}`,
  );

/** Notes since when a result's bytes are gone, or that they are there again. Only where it still has this key. */
export const markMissing = (id: string, storageKey: string, missing: boolean): Promise<number> =>
  db().$executeRaw`
    update artifact set missing_since = case when ${missing} then now() else null end
     where id = ${id}::uuid and storage_key = ${storageKey}`;
