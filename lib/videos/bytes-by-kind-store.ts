import { z } from "zod";
import { StorageKind } from "#lib/contracts/money";
import { db } from "#lib/database/client";

const Line = z.object({ kind: StorageKind, bytes: z.coerce.number(), count: z.coerce.number() });
/** Bytes and pieces of one kind. */
export type BytesOfKind = z.output<typeof Line>;

/**
 * Where an owner's bytes are, the most first. A film's file counts as a film, its copies for players as streaming, its
 * captions and pictures as companions; all that films were made of, and are changed from, as making.
 */
export const countByKind = async (ownerId: string): Promise<BytesOfKind[]> =>
  z.array(Line).parse(
    await db().$queryRaw`
      with named as (
        select distinct on (file.value) file.value as id, file.key as name
          from video v join video_version w on w.video_id = v.id, jsonb_each_text(w.files) file
         where v.owner_id = ${ownerId}
         order by file.value, file.key desc),
      pieces as (
        select a.bytes, case
                 when not exists (select 1 from artifact_use u join job j on j.id = u.job_id
                                   where u.artifact_id = a.id and j.deleted_at is null) then 'deleted'
                 when n.name in ('mp4', 'mov', 'webm') then 'films'
                 when n.name like 'hls%' then 'streaming'
                 when n.name is not null then 'companions'
                 else 'making' end as kind
          from artifact a left join named n on n.id = a.id::text
         where a.owner_id = ${ownerId}
         union all
        select case when status = 'ready' then bytes else received end, 'uploads'
          from upload where owner_id = ${ownerId} and status <> 'refused'
         union all
        select i.bytes, 'characters' from character_image i join character c on c.id = i.character_id
         where c.owner_id = ${ownerId})
      select kind, sum(bytes)::text as bytes, count(*)::text as count from pieces
       group by kind having sum(bytes) > 0 order by sum(bytes) desc`,
  );
