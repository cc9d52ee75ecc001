import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { workerSeconds } from "#lib/api/worker-pulse-store";
import { checkDatabase } from "#lib/database/check";
import { storage as bytes } from "#lib/storage/storage";

const Health = z.object({
  /** `degraded`: pages work, films are not made. */
  status: z.enum(["ok", "degraded", "down"]),
  database: z.object({ ok: z.boolean() }),
  storage: z.object({ ok: z.boolean() }),
  worker: z.object({ ok: z.boolean(), seconds_since_seen: z.number().nullable() }),
});
/** Workers look at the queue every two seconds. */
const missingAfterSeconds = 30;

export const readHealth = operation({
  id: "readHealth",
  method: "GET",
  path: "/health",
  summary: "Whether everything that makes films is there; 503 when pages cannot work",
  tag: "system",
  access: anybody,
  input: z.object({}),
  answer: json(Health),
  run: async (_input, _caller, context) => {
    const database = await checkDatabase();
    const storage = { ok: await storageAnswers() };
    const seconds = database.ok ? await workerSeconds() : null;
    const worker = { ok: seconds !== null && seconds < missingAfterSeconds, seconds_since_seen: seconds };
    const down = !database.ok || !storage.ok;
    if (down) context.status = 503;
    const status = down ? ("down" as const) : worker.ok ? ("ok" as const) : ("degraded" as const);
    // Problems are for the log and `doctor`: health is public.
    return { status, database: { ok: database.ok }, storage, worker };
  },
});

const storageAnswers = (): Promise<boolean> =>
  bytes()
    .stat("health")
    .then(
      () => true,
      () => false,
    );
