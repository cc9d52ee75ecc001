import { PgBoss } from "pg-boss";
import { settings } from "#lib/config/settings";
import { databaseUrl } from "#lib/database/url";
import { log } from "#lib/log/log";
import { queueSchema } from "#lib/queue/task-queues";

declare global {
  // On the global object: a bundle may hold this module more than once, and a process wants one queue.
  var reelwrightBoss: Promise<PgBoss> | undefined;
}

/** The process's queue, started when first asked for. Where tasks are worked on it also looks after dead claims. */
export function boss(): Promise<PgBoss> {
  globalThis.reelwrightBoss ??= openBoss(settings().ROLE !== "web").catch((error: unknown) => {
    globalThis.reelwrightBoss = undefined;
    throw error;
  });
  return globalThis.reelwrightBoss;
}

/** Closes the process's queue. What still runs keeps its claim until its heartbeat lapses. */
export async function closeBoss(): Promise<void> {
  const open = globalThis.reelwrightBoss;
  globalThis.reelwrightBoss = undefined;
  await (await open?.catch(() => undefined))?.stop({ graceful: true, timeout: 5000 });
}

async function openBoss(supervises: boolean): Promise<PgBoss> {
  const opened = new PgBoss({
    connectionString: databaseUrl(),
    schema: queueSchema,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: supervises,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    useListenNotify: supervises,
    max: supervises ? 5 : 3,
    application_name: "reelwright-queue",
  });
  opened.on("error", (error) => log("queue").error({ error: error.message }, "queue trouble"));
  opened.on("warning", ({ message }) => log("queue").warn(message));
  return opened.start();
}
