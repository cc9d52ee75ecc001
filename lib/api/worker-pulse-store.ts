import { z } from "zod";
import { db } from "#lib/database/client";
import { queueSchema } from "#lib/queue/task-queues";

const Pulse = z.array(z.object({ seconds: z.number().nullable() })).min(1);

/** Seconds since a worker last looked after the queue (they do every two seconds); null if none ever did. */
export async function workerSeconds(): Promise<number | null> {
  const rows = await db().$queryRawUnsafe(
    `select extract(epoch from now() - max(monitor_on))::float8 as seconds from ${queueSchema}.queue`,
  );
  const seconds = Pulse.parse(rows)[0]?.seconds ?? null;
  return seconds === null ? null : Math.max(0, Math.round(seconds));
}
