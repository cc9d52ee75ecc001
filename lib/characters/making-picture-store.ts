import { z } from "zod";
import { JobError } from "#lib/contracts/error-codes";
import { db } from "#lib/database/client";
import { OperationState } from "#lib/database/generated/enums";
import type { Tx } from "#lib/database/transaction";

const Row = z.object({
  position: z.number(),
  state: z.enum(OperationState),
  operation: z.json().nullable(),
  result: z.json().nullable(),
  storageKey: z.string().nullable(),
  error: JobError.nullable(),
  /** Since it was ordered, and since it was first tried. */
  ageSeconds: z.number(),
  triedSeconds: z.number(),
});
export type MakingPicture = z.output<typeof Row>;

/** The pictures of an order for a character that were ordered, in their order, with their ages by the database's clock. */
export const picturesOf = async (makingId: string, reader: Tx = db()): Promise<MakingPicture[]> =>
  z.array(Row).parse(
    await reader.$queryRaw`
      select position, state::text, operation, result, storage_key as "storageKey", error,
             extract(epoch from clock_timestamp() - ordered_at)::float8 as "ageSeconds",
             extract(epoch from clock_timestamp() - tried_at)::float8 as "triedSeconds"
        from making_picture where making_id = ${makingId}::uuid order by position`,
  );

/** Writes down that a picture is about to be ordered. False when the order is no longer this holder's. */
export const beginPicture = async (makingId: string, holder: string, position: number): Promise<boolean> =>
  (await db().$executeRaw`
    insert into making_picture (making_id, position)
    select id, ${position}::int from character_making
     where id = ${makingId}::uuid and holder = ${holder} and state = 'making'
    on conflict (making_id, position) do update
       set state = 'starting', ordered_at = now(), operation = null, result = null, storage_key = null, error = null`) ===
  1;

interface Change {
  state?: MakingPicture["state"];
  operation?: unknown;
  result?: unknown;
  storageKey?: string;
  error?: JobError;
}

/** Changes a picture that stands in one of these states; others stay as they are. Whoever has the order by now. */
export async function changePicture(
  makingId: string,
  position: number,
  from: readonly MakingPicture["state"][],
  change: Change,
): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await db().$executeRaw`
    update making_picture
       set state = coalesce(${change.state ?? null}::operation_state, state),
           operation = coalesce(${json(change.operation)}::jsonb, operation),
           result = coalesce(${json(change.result)}::jsonb, result),
           storage_key = coalesce(${change.storageKey ?? null}, storage_key),
           error = coalesce(${json(change.error)}::jsonb, error)
     where making_id = ${makingId}::uuid and position = ${position}::int
       and state = any(${[...from]}::operation_state[])`;
}

/** Its bytes are elsewhere now. */
export const forgetBytes = (makingId: string) =>
  db().makingPicture.updateMany({ where: { makingId }, data: { storageKey: null } });
