import { z } from "zod";
import { JobError } from "#lib/contracts/error-codes";
import { db } from "#lib/database/client";
import { MakingState } from "#lib/database/generated/enums";
import type { Tx } from "#lib/database/transaction";

const Row = z.object({
  id: z.string(),
  ownerId: z.string(),
  requestHash: z.string(),
  request: z.unknown(),
  state: z.enum(MakingState),
  characterId: z.string().nullable(),
  error: JobError.nullable(),
});
/** An order for a character, as its row tells. */
export type Making = z.output<typeof Row>;

const parsed = (row: unknown): Making | undefined => (row === null ? undefined : Row.parse(row));

export const findMaking = async (id: string): Promise<Making | undefined> =>
  parsed(await db().characterMaking.findUnique({ where: { id } }));

/** The order that a key stands for; without a key, one for the very same that is under way. The owner's makings are held. */
export async function findOrdered(
  tx: Tx,
  { ownerId, key, requestHash }: { ownerId: string; key?: string; requestHash: string },
): Promise<Making | undefined> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`makings:${ownerId}`}, 0))`;
  const where = key === undefined ? { requestHash, state: MakingState.making } : { key };
  return parsed(await tx.characterMaking.findFirst({ where: { ownerId, ...where } }));
}

interface NewMaking {
  ownerId: string;
  key: string;
  requestHash: string;
  request: object;
  /** It is there already: nothing is drawn for it. */
  characterId?: string;
}

/** Writes an order down; answers its id. */
export async function insertMaking(tx: Tx, { characterId, request, ...row }: NewMaking): Promise<string> {
  const state = characterId === undefined ? MakingState.making : MakingState.made;
  const { id } = await tx.characterMaking.create({ data: { ...row, characterId, state, request: { ...request } } });
  return id;
}

export const removeMaking = (tx: Tx, id: string) => tx.characterMaking.deleteMany({ where: { id } });

/** Takes an order up, or holds it on, for so long. False while somebody else has it, and once it has ended. */
export const holdMaking = async (id: string, holder: string, seconds: number): Promise<boolean> =>
  (await db().$executeRaw`
    update character_making set holder = ${holder}, held_until = now() + make_interval(secs => ${seconds})
     where id = ${id}::uuid and state = 'making'
       and (holder is null or holder = ${holder} or held_until < now())`) === 1;

/** Lets go of an order that was not brought to its end; others are looked at before it. */
export const leaveMaking = (id: string, holder: string): Promise<number> =>
  db().$executeRaw`
    update character_making set holder = null, held_until = now() where id = ${id}::uuid and holder = ${holder}`;

/** Ends an order. False when it is no longer this holder's. */
export async function endMaking(
  tx: Tx,
  { id, holder, characterId, error }: { id: string; holder: string; characterId?: string; error?: JobError },
): Promise<boolean> {
  const state = characterId === undefined ? MakingState.failed : MakingState.made;
  const where = { id, holder, state: MakingState.making };
  const { count } = await tx.characterMaking.updateMany({ where, data: { state, characterId, error } });
  return count === 1;
}

const Ids = z.array(z.object({ id: z.string() }));

/** An order under way that nobody works on. */
export const findLeftMaking = async (): Promise<string | undefined> =>
  Ids.parse(
    await db().$queryRaw`
      select id::text from character_making
       where state = 'making' and coalesce(held_until, created_at + interval '1 minute') < now()
       order by coalesce(held_until, created_at) limit 1`,
  )[0]?.id;

/** Forgets orders that ended so many days ago, and with them their keys. Answers how many. */
export const forgetMakings = (days: number): Promise<number> =>
  db().$executeRaw`
    delete from character_making where state <> 'making' and created_at < now() - make_interval(days => ${days}::int)`;
