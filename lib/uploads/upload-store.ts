import { z } from "zod";
import { db } from "#lib/database/client";
import { inTransaction, type Tx } from "#lib/database/transaction";

export type UploadRow = NonNullable<Awaited<ReturnType<typeof findUpload>>>;

export const findUpload = (id: string) => db().upload.findUnique({ where: { id } });

export interface NewUpload {
  id: string;
  ownerId: string;
  filename: string;
  bytes: number;
  metadata: Record<string, string>;
}

/** Writes an upload that begins, unless `room` forbids it. One at a time of an owner; what is still coming counts whole. */
export async function insertUpload(
  { bytes, ...row }: NewUpload,
  seconds: number,
  room: (taken: Taken) => void,
): Promise<void> {
  const { id, ownerId, filename, metadata } = row;
  await inTransaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`uploads:${ownerId}`}, 0))`;
    room(await takenBy(tx, ownerId));
    await tx.$executeRaw`
      insert into upload (id, owner_id, filename, bytes, metadata, expires_at)
      values (${id}::uuid, ${ownerId}, ${filename}, ${bytes}, ${JSON.stringify(metadata)}::jsonb,
              now() + make_interval(secs => ${seconds}))`;
  });
}

const Taken = z.object({
  uploads: z.coerce.number(),
  everything: z.coerce.number(),
  /** As the operator said for this owner, and as they chose themselves. */
  cap: z.coerce.number().nullable(),
  chosen: z.coerce.number().nullable(),
});
/** Bytes that an owner has, and their bounds. */
export type Taken = z.output<typeof Taken>;

async function takenBy(tx: Tx, ownerId: string): Promise<Taken> {
  const rows = await tx.$queryRaw`
    select u.bytes::text as uploads, (u.bytes + a.bytes + c.bytes)::text as everything,
           (select storage_cap_bytes::text from owner where id = ${ownerId}) as cap,
           (select chosen_storage_cap_bytes::text from owner where id = ${ownerId}) as chosen
      from (select coalesce(sum(bytes), 0) as bytes from upload
             where owner_id = ${ownerId} and status <> 'refused' and expires_at > now()) u,
           (select coalesce(sum(bytes), 0) as bytes from artifact where owner_id = ${ownerId}) a,
           (select coalesce(sum(i.bytes), 0) as bytes from character_image i join character c on c.id = i.character_id
             where c.owner_id = ${ownerId}) c`;
  return z.tuple([Taken]).parse(rows)[0];
}

export const noteReceived = (id: string, received: number) =>
  db().upload.updateMany({ where: { id, status: "receiving" }, data: { received } });

interface Whole {
  contentType: string;
  storageKey: string;
  sha256: string;
}

/** Makes an upload that is still coming a file. False when somebody else has settled it. */
export async function markReady(id: string, { contentType, storageKey, sha256 }: Whole, seconds: number) {
  const marked = await db().$executeRaw`
    update upload set status = 'ready', received = bytes, content_type = ${contentType}, storage_key = ${storageKey},
           sha256 = ${sha256}, expires_at = now() + make_interval(secs => ${seconds})
     where id = ${id}::uuid and status = 'receiving'`;
  return marked === 1;
}

export const markRefused = (id: string, refusal: string) =>
  db().upload.updateMany({ where: { id, status: "receiving" }, data: { status: "refused", refusal } });

/** An owner's uploads by id, the newest first, from behind one of them on. Ids rise with time. */
export const uploadsBefore = (ownerId: string, before: string | undefined, take: number) =>
  db().upload.findMany({
    where: { ownerId, id: before === undefined ? undefined : { lt: before } },
    orderBy: { id: "desc" },
    take,
  });

export const deleteUploadRow = (id: string) => db().upload.deleteMany({ where: { id } });

const Lapsed = z.object({ id: z.string(), storageKey: z.string().nullable() });

/** Uploads whose time is over by the database's clock, but those that an order rests on which is not over yet. */
export const lapsedUploads = async (take: number) =>
  z.array(Lapsed).parse(
    await db().$queryRaw`
      select id::text, storage_key as "storageKey" from upload u
       where expires_at < now()
         and not exists (select 1 from job j
                          where j.owner_id = u.owner_id and j.deleted_at is null
                            and j.status not in ('completed', 'failed', 'cancelled')
                            and position(u.id::text in j.input::text) > 0)
       order by expires_at limit ${take}`,
  );

/** An owner's whole file with these bytes that is kept for a day at least. */
export async function findReadyUpload(ownerId: string, sha256: string): Promise<string | undefined> {
  const rows = await db().$queryRaw`
    select id::text from upload
     where owner_id = ${ownerId} and sha256 = ${sha256} and status = 'ready' and expires_at > now() + interval '1 day'
     order by expires_at desc limit 1`;
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id;
}
