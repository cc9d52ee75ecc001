import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureOwner } from "#lib/accounts/owner-store";
import { changeSettings } from "#lib/config/settings";
import { ExplainerInput } from "#lib/contracts/job-input";
import { isFinal } from "#lib/contracts/job-stages";
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
import { type Death, faultsOf, lookAtDeath, madeTwice } from "#lib/worker/testing/kill-faults";
import { drawMoments, hasCome, type KillMoment } from "#lib/worker/testing/kill-moments";
import { runWithKills } from "#lib/worker/testing/run-with-kills";

// Makes one film with its smaller copies undisturbed and once more under SIGKILLs at random moments of it, each by an owner of its own so that
// nothing is shared, and compares them: node lib/worker/testing/kill-film.ts [--kills 10] [--topic "…"]
// [--context-file notes.md] [--quality low]. Prints JSON, with where each kill fell; exits 1 when a killed run lost,
// repeated or changed anything. The sources must not change while it runs.

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "10" },
    "context-file": { type: "string" },
    topic: { type: "string", default: "Pythagorean Theorem" },
    quality: { type: "string", default: "low" },
  },
});
const dataDir = await mkdtemp(path.join(os.tmpdir(), "kill-film-"));
const postgres = await startEmbedded(dataDir);
try {
  changeSettings({ DATA_DIR: dataDir, DATABASE_URL: postgres.url, APP_SECRET: randomUUID(), ROLE: "worker" });
  await migrate(installQueue);
  const calm = await film([]);
  const moments = drawMoments(calm.events, Number(values.kills), Math.random, calm.over);
  const killed = await film(moments);
  const { fell } = killed.shown;
  const faults = [
    ...calm.faults,
    ...killed.faults,
    ...(calm.hash === killed.hash ? [] : ["the killed film differs from the undisturbed one"]),
    ...(fell.length === moments.length ? [] : [`only ${fell.length} kills came in time`]),
  ];
  const report = { faults, calm: calm.shown, killed: killed.shown };
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await closeBoss();
  await closeListener();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
// What is still connected to the stopped database need not hold the process.
process.exit();

async function film(moments: readonly KillMoment[]) {
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  const context = values["context-file"] && (await readFile(values["context-file"], "utf8"));
  const explainer = ExplainerInput.parse({ topic: values.topic, context, quality: values.quality });
  const { jobId } = await createJob({ ownerId, input: { kind: "explainer", version: 1, explainer } });
  const from = Date.now();
  const deaths: Death[] = [];
  await runWithKills({
    script: "lib/worker/testing/product-worker.ts",
    args: [],
    kills: moments.length,
    isTime: async (nth, bornAt) => {
      const taken = (await tasksOf(jobId)).flatMap(({ status, startedAt }) =>
        status === "running" && startedAt && Number(startedAt) >= bornAt ? Number(startedAt) : [],
      );
      const takenUpAt = taken.length > 0 ? Math.min(...taken) : undefined;
      return hasCome(moments, nth, { events: await readEvents(jobId, ownerId), takenUpAt, now: Date.now() });
    },
    onKill: async () => void deaths.push(await lookAtDeath(jobId, ownerId, Date.now() - from)),
    ended: async () =>
      isFinal((await readJob(jobId, ownerId)).status) && (await tasksOf(jobId)).every(({ finishedAt }) => finishedAt),
    withinMs: 1_800_000,
  });
  const wallMs = Date.now() - from;
  const { status, error } = await readJob(jobId, ownerId);
  const tasks = await tasksOf(jobId);
  const over = Math.max(...tasks.map(({ finishedAt }) => Number(finishedAt)));
  const hash = status === "completed" ? await hashOf(jobId, ownerId) : "none";
  const events = await readEvents(jobId, ownerId);
  const faults = [...faultsOf(events), ...(await madeTwice(jobId, ownerId, deaths, events))];
  for (const { key, status: ended, failures } of tasks) {
    if (ended !== "done" || failures > 0) faults.push(`task ${key} is ${ended} after ${failures} failures`);
  }
  if (status !== "completed") faults.push(`the job is ${status}: ${error?.message}`);
  const runs = Object.fromEntries(tasks.map((t) => [t.key, t.runs]));
  const fell = deaths.map(({ fell }) => fell);
  const afterworkMs = over - Date.parse(events.at(-1)?.at ?? "");
  return { shown: { wallMs, afterworkMs, status, hash, runs, fell }, faults, hash, events, over };
}

/** Of every decoded frame with its time, and of every sample, of the film and all its copies. */
async function hashOf(jobId: string, ownerId: string): Promise<string> {
  const { version } = await readVideoOfJob(jobId, { kind: "guest", ownerId });
  const hash = createHash("sha256");
  for (const [name, id] of Object.entries(version.files).sort()) {
    const { storageKey } = await readArtifact(id, ownerId);
    if (!storageKey.endsWith(".mp4")) continue;
    const { video, audio } = await hashMedia(await storage().localPath(storageKey));
    hash.update(`${name} ${video} ${audio}\n`);
  }
  return hash.digest("hex");
}
