import { randomUUID } from "node:crypto";
import { log } from "#lib/log/log";
import type { Chore } from "#lib/worker/chores/chore";
import { prolong, putDown, takeUp } from "#lib/worker/chores/chore-store";

/** Longer than any batch takes: after that, the worker that held it is taken for dead. */
const HELD_SECONDS = 300;
/** A chore that has much to do makes way for the others, and goes on soon. */
const AT_A_STRETCH_MS = 20_000;
const GO_ON_SECONDS = 5;
const AFTER_TROUBLE_SECONDS = 60;

/** Does what is due of the chores, each in one worker at a time, batch by batch. Trouble is logged and tried again. */
export async function doChores(chores: readonly Chore[], signal: AbortSignal): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  for (const chore of chores) {
    if (signal.aborted) break;
    for (const [what, count] of Object.entries(await doChore(chore, signal))) {
      if (count > 0) done[what] = (done[what] ?? 0) + count;
    }
  }
  if (Object.keys(done).length > 0) log("worker").info(done, "kept house");
  return done;
}

async function doChore(chore: Chore, signal: AbortSignal): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  const { name } = chore;
  const holder = randomUUID();
  const taken = await takeUp(name, holder, HELD_SECONDS);
  if (!taken) return done;
  try {
    let { cursor } = taken;
    for (const until = Date.now() + AT_A_STRETCH_MS; ; ) {
      const batch = await chore.batch(cursor, signal);
      for (const [what, count] of Object.entries(batch.done)) done[what] = (done[what] ?? 0) + count;
      cursor = batch.cursor;
      if (cursor === undefined) break;
      if (!(await prolong(name, holder, HELD_SECONDS, cursor))) return done;
      if (signal.aborted || Date.now() > until) break;
    }
    await putDown(name, holder, cursor === undefined ? chore.everySeconds : GO_ON_SECONDS, cursor === undefined);
  } catch (error) {
    log("worker").error({ chore: name, error: String(error) }, "a chore failed");
    await putDown(name, holder, AFTER_TROUBLE_SECONDS, false).catch(() => undefined);
  }
  return done;
}
