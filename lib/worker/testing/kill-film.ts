import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureOwner } from "#lib/accounts/owner-store";
import { changeSettings } from "#lib/config/settings";
import type { JobEvent } from "#lib/contracts/job-event";
import { ExplainerInput } from "#lib/contracts/job-input";
import { isFinal } from "#lib/contracts/stages";
import { startEmbedded } from "#lib/database/embedded";
import { closeListener } from "#lib/database/listen";
import { migrate } from "#lib/database/migrate";
import { createJob } from "#lib/jobs/create-job";
import { readArtifact } from "#lib/jobs/read-artifact";
import { readEvents } from "#lib/jobs/read-events";
import { readJob } from "#lib/jobs/read-job";
import { tasksOf } from "#lib/jobs/task-store";
import { hashMedia } from "#lib/media/hash-media";
import { closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";
import { storage } from "#lib/storage/storage";
import { readVideoOfJob } from "#lib/videos/read-video";
import { runWithKills } from "#lib/worker/testing/run-with-kills";

// Makes one film undisturbed and once more under SIGKILLs, each by an owner of its own so that nothing is shared, and
// compares them: node lib/worker/testing/kill-film.ts [--kills 10] [--topic "…"] [--quality low]. Prints JSON; exits 1
// when a killed run lost, repeated or changed anything. The sources must not change while it runs.

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "10" },
    topic: { type: "string", default: "Pythagorean Theorem" },
    quality: { type: "string", default: "low" },
  },
});
const dataDir = await mkdtemp(path.join(os.tmpdir(), "kill-film-"));
const postgres = await startEmbedded(dataDir);
try {
  changeSettings({ DATA_DIR: dataDir, DATABASE_URL: postgres.url, APP_SECRET: randomUUID(), ROLE: "worker" });
  await migrate(installQueue);
  const calm = await film(0, [0, 0]);
  const lives = [1500, Math.max(3000, (1.6 * calm.wallMs) / Number(values.kills) + 1500)] as const;
  const killed = await film(Number(values.kills), lives);
  const faults = [
    ...killed.faults,
    ...(calm.hash === killed.hash ? [] : ["the killed film differs from the undisturbed one"]),
    ...(killed.kills === Number(values.kills) ? [] : [`only ${killed.kills} kills came in time`]),
  ];
  process.stdout.write(`${JSON.stringify({ faults, calm, killed }, undefined, 2)}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await closeBoss();
  await closeListener();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
// What is still connected to the stopped database need not hold the process.
process.exit();

async function film(kills: number, life: readonly [number, number]) {
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  const explainer = ExplainerInput.parse({ topic: values.topic, quality: values.quality });
  const { jobId } = await createJob({ ownerId, input: { kind: "explainer", version: 1, explainer } });
  const from = Date.now();
  const killed = await runWithKills({
    script: "lib/worker/testing/product-worker.ts",
    args: [],
    kills,
    life,
    ended: async () => isFinal((await readJob(jobId, ownerId)).status),
    withinMs: 1_800_000,
  });
  const wallMs = Date.now() - from;
  const { status, error } = await readJob(jobId, ownerId);
  const tasks = await tasksOf(jobId);
  const hash = status === "completed" ? await hashOf(await filmPath(jobId, ownerId)) : "none";
  const faults = faultsOf(await readEvents(jobId, ownerId));
  for (const { key, status: ended, failures } of tasks) {
    if (ended !== "done" || failures > 0) faults.push(`task ${key} is ${ended} after ${failures} failures`);
  }
  if (status !== "completed") faults.push(`the job is ${status}: ${error?.message}`);
  return { kills: killed, wallMs, status, hash, runs: Object.fromEntries(tasks.map((t) => [t.key, t.runs])), faults };
}

/** Of every decoded frame with its time, and of every sample. */
async function hashOf(file: string): Promise<string> {
  const { video, audio } = await hashMedia(file);
  return `${video} ${audio}`;
}

async function filmPath(jobId: string, ownerId: string): Promise<string> {
  const { version } = await readVideoOfJob(jobId, { kind: "guest", ownerId });
  const { storageKey } = await readArtifact(version.files.mp4 ?? "", ownerId);
  return storage().localPath(storageKey);
}

/** Numbers without gaps, a percentage that never falls, and nothing told twice but progress. */
function faultsOf(events: readonly JobEvent[]): string[] {
  const faults: string[] = [];
  const told = new Set<string>();
  for (const [index, { number, percentage, fact }] of events.entries()) {
    if (number !== index + 1) faults.push(`event ${number} stands at ${index + 1}`);
    if (percentage < (events[index - 1]?.percentage ?? 0)) faults.push(`the percentage falls at event ${number}`);
    const words = JSON.stringify(fact);
    if (!fact.type.endsWith(".progress") && told.has(words)) faults.push(`told twice: ${words}`);
    told.add(words);
  }
  return faults;
}
