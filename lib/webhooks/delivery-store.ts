import { z } from "zod";
import { DeliveryAttempt, WebhookMessage } from "#lib/contracts/webhook-view";
import { db } from "#lib/database/client";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { disable } from "#lib/webhooks/webhook-store";

const Attempts = z.array(DeliveryAttempt);
const mostShown = 10;
/** Longer than any attempt takes: a worker that died in the middle is followed by another one. */
const leaseSeconds = 60;
/** A slow receiver holds up its owner's messages, not everybody's. */
const atOncePerOwner = 2;

export type DeliveryRow = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;
export const findDelivery = (id: string) => db().webhookDelivery.findUnique({ where: { id } });

/** Attempts of a delivery, the newest first. */
export const attemptsOf = ({ tried }: Pick<DeliveryRow, "tried">): DeliveryAttempt[] => Attempts.parse(tried);

/** Writes the message for each webhook of its owner that hears of it; due at once. Answers how many. */
export function insertForAll(tx: Tx, ownerId: string, message: WebhookMessage, jobId: string): Promise<number> {
  return tx.$executeRaw`
    insert into webhook_delivery (id, webhook_id, type, job_id, payload, next_attempt_at)
    select gen_random_uuid(), id, ${message.type}, ${jobId}::uuid, ${JSON.stringify(message)}::jsonb, now()
      from webhook
     where owner_id = ${ownerId} and disabled_at is null and ${message.type} = any(events)`;
}

/** Writes a message for one webhook, due at once. */
export async function insertDelivery(tx: Tx, webhookId: string, message: WebhookMessage): Promise<DeliveryRow> {
  const [{ id }] = z.tuple([z.object({ id: z.string() })]).parse(
    await tx.$queryRaw`
      insert into webhook_delivery (id, webhook_id, type, payload, next_attempt_at)
      values (gen_random_uuid(), ${webhookId}::uuid, ${message.type}, ${JSON.stringify(message)}::jsonb, now())
      returning id::text`,
  );
  return tx.webhookDelivery.findUniqueOrThrow({ where: { id } });
}

const Claimed = z.object({
  id: z.string(),
  webhookId: z.string(),
  url: z.string(),
  secret: z.string(),
  payload: WebhookMessage,
  /** Counts this one; also tells this claim from any later one. */
  attempts: z.number(),
  at: z.date(),
});
export type Claimed = z.infer<typeof Claimed>;

/**
 * Takes the next due delivery, for one minute; undefined when none is due. Several workers never take the same.
 * `at` is a test's clock; without one the database's counts.
 */
export async function claimNext(at: Date | undefined): Promise<Claimed | undefined> {
  return inTransaction(async (tx) => {
    // By itself and first: only then does the next statement see what the claim before it took.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('webhook-claims', 0))`;
    return claim(tx, at);
  });
}

async function claim(tx: Tx, at: Date | undefined): Promise<Claimed | undefined> {
  const rows = await tx.$queryRaw`
    with clock as (select coalesce(${at ?? null}::timestamptz, now()) as moment),
    next as (
      select d.id from webhook_delivery d
        join webhook w on w.id = d.webhook_id
       cross join clock
       where d.status = 'pending' and d.next_attempt_at <= clock.moment
         and (d.leased_until is null or d.leased_until <= clock.moment)
         and (select count(*) from webhook_delivery other
                join webhook o on o.id = other.webhook_id
               where o.owner_id = w.owner_id and other.status = 'pending'
                 and other.leased_until > clock.moment) < ${atOncePerOwner}
       order by d.next_attempt_at
       limit 1
         for update of d skip locked)
    update webhook_delivery d
       set attempts = attempts + 1, leased_until = clock.moment + make_interval(secs => ${leaseSeconds})
      from next, webhook w, clock
     where d.id = next.id and w.id = d.webhook_id
    returning d.id::text, w.id::text as "webhookId", w.url, w.secret, d.payload, d.attempts, clock.moment as at`;
  return z.array(Claimed).parse(rows)[0];
}

export interface Outcome {
  attempt: DeliveryAttempt;
  /** Seconds until the next attempt; absent when there is none. */
  againInSeconds?: number;
  /** The receiver is gone for good. */
  gone?: boolean;
}

/** Writes what came of an attempt; false when the claim has passed to another worker meanwhile. */
export async function settle(tx: Tx, claim: Claimed, { attempt, againInSeconds, gone }: Outcome, mostFailures: number) {
  // First of all: whoever disables a webhook holds it before its deliveries.
  await tx.$executeRaw`select 1 from webhook where id = ${claim.webhookId}::uuid for no key update`;
  const delivered = attempt.error === undefined;
  const status = delivered ? "delivered" : againInSeconds === undefined ? "failed" : "pending";
  const settled = await tx.$executeRaw`
    update webhook_delivery
       set status = ${status}::delivery_status, leased_until = null,
           delivered_at = case when ${delivered} then ${claim.at}::timestamptz end,
           next_attempt_at = ${claim.at}::timestamptz + make_interval(secs => ${againInSeconds ?? null}),
           tried = (select jsonb_agg(one order by place) from (
                      select one, place from jsonb_array_elements(${JSON.stringify([attempt])}::jsonb || tried)
                        with ordinality as all_tried (one, place) order by place limit ${mostShown}) as newest)
     where id = ${claim.id}::uuid and attempts = ${claim.attempts} and status = 'pending'`;
  if (settled === 0) return false;
  if (delivered) await tx.webhook.update({ where: { id: claim.webhookId }, data: { failures: 0 } });
  if (status !== "failed") return true;
  const { failures } = await tx.webhook.update({
    where: { id: claim.webhookId },
    data: { failures: { increment: 1 } },
  });
  if (gone || failures >= mostFailures) await disable(tx, claim.webhookId);
  return true;
}

/** Makes a delivery due now, whatever came of it; false while a worker is at it. */
export async function makeDue(tx: Tx, id: string): Promise<boolean> {
  const due = await tx.$executeRaw`
    update webhook_delivery set status = 'pending', next_attempt_at = now(), leased_until = null, delivered_at = null
     where id = ${id}::uuid and (status <> 'pending' or leased_until is null or leased_until <= now())`;
  return due === 1;
}

/** Deliveries of a webhook, the newest first, from behind `after` on. */
export function findDeliveries(webhookId: string, after: { at: Date; id: string } | undefined, most: number) {
  const behind = after && {
    OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }],
  };
  return db().webhookDelivery.findMany({
    where: { webhookId, ...behind },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
}

/** Forgets deliveries that ended longer than `days` ago. */
export const forgetOld = (days: number): Promise<number> =>
  db().$executeRaw`
    delete from webhook_delivery where status <> 'pending' and created_at < now() - make_interval(days => ${days})`;
