import { z } from "zod";
import { db } from "#lib/database/client";

const Taken = z.object({ cursor: z.string().nullable() });

/** Takes a chore up for so long, if it is due and nobody has it. Answers where its round stands. */
export async function takeUp(name: string, holder: string, seconds: number): Promise<{ cursor?: string } | undefined> {
  await db().chore.createMany({ data: [{ name }], skipDuplicates: true });
  const [row] = await db().$queryRaw<unknown[]>`
    update chore set holder = ${holder}, held_until = now() + make_interval(secs => ${seconds})
     where name = ${name} and due_at <= now() and (held_until is null or held_until < now())
    returning cursor`;
  return row === undefined ? undefined : { cursor: Taken.parse(row).cursor ?? undefined };
}

/** Notes how far the round has come, and holds on for so long. False when the chore has gone to somebody else. */
export async function prolong(name: string, holder: string, seconds: number, cursor: string): Promise<boolean> {
  const held = await db().$executeRaw`
    update chore set cursor = ${cursor}, held_until = now() + make_interval(secs => ${seconds})
     where name = ${name} and holder = ${holder}`;
  return held === 1;
}

/** Puts a chore down; it is due again after so long. The cursor stays where a round is not over. */
export async function putDown(name: string, holder: string, afterSeconds: number, over: boolean): Promise<void> {
  await db().$executeRaw`
    update chore set held_until = null, holder = null, due_at = now() + make_interval(secs => ${afterSeconds}),
           cursor = case when ${over} then null else cursor end
     where name = ${name} and holder = ${holder}`;
}
