import { fork } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { isFinal } from "#lib/contracts/job-stages";
import { db } from "#lib/database/client";
import { readEvents } from "#lib/jobs/read-events";
import { readJob } from "#lib/jobs/read-job";
import { projectRoot } from "#lib/processes/project-root";
import { startWorker } from "#lib/worker/start-worker";
import { randomLives, runWithKills } from "#lib/worker/testing/run-with-kills";
import { jobWhen, orderFilm, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";
import { wordSetup } from "#lib/worker/testing/word-setup";

useWorkerDatabase();

const scenes = 8;
const kills = inject("deep") ? 5 : 3;

test("a worker killed at random moments loses nothing that was finished", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "diary-"));
  const diary = path.join(folder, "diary");
  try {
    const { jobId, ownerId } = await orderFilm("Killed");
    const killed = await runWithKills({
      script: "lib/worker/testing/word-worker.ts",
      args: [String(scenes), "300", diary],
      kills,
      isTime: randomLives([700, 1500]),
      ended: async () => isFinal((await readJob(jobId, ownerId)).status),
      withinMs: 60_000,
    });
    expect(killed).toBeGreaterThanOrEqual(2);

    expect(await readJob(jobId, ownerId)).toMatchObject({ status: "completed", attempt: 1, percentage: 100 });
    const tasks = await db().task.findMany({ where: { jobId } });
    expect(tasks).toHaveLength(scenes + 2);
    expect(tasks.every(({ status, failures }) => status === "done" && failures === 0)).toBe(true);
    const artifacts = await db().artifact.findMany({ where: { ownerId } });
    expect(artifacts).toHaveLength(scenes + 2);

    const events = await readEvents(jobId, ownerId);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
    const percentages = events.map(({ percentage }) => percentage);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
    const once = events.filter(({ fact }) => !fact.type.endsWith(".progress")).map(({ fact }) => JSON.stringify(fact));
    expect(new Set(once).size).toBe(once.length);

    const begun = (await readFile(diary, "utf8")).trim().split("\n").map(readLine);
    const stepsBegun = (key: string) => begun.filter(({ what, name }) => what === "step" && name === key);
    for (const { key, finishedAt } of tasks) {
      expect(
        stepsBegun(key).every(({ at }) => at <= Number(finishedAt)),
        `${key} ran again`,
      ).toBe(true);
    }
    for (const { createdAt, sha256 } of artifacts) expect([createdAt, sha256]).not.toContain(null);
    // Begun anew only if the worker died over it: never more often than workers took up a task of the job.
    for (const name of Array.from({ length: scenes }, (_, n) => `scene-${n}`)) {
      const made = begun.filter((line) => line.what === "make" && line.name === name);
      expect(made.length).toBeLessThanOrEqual(stepsBegun(`scene:${name}`).length);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 90_000);

test("what a worker on another machine leaves when it dies is taken over by its heartbeat", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "diary-"));
  const other = fork("lib/worker/testing/word-worker.ts", ["2", "60000", path.join(folder, "diary")], {
    cwd: projectRoot(),
    execPath: process.execPath,
  });
  try {
    const job = await orderFilm("Far away");
    await jobWhen(job, ({ scenes }) => scenes.filter(({ state }) => state === "drawing").length === 2);
    other.kill("SIGKILL");
    await db().task.updateMany({ where: { status: "running" }, data: { worker: "elsewhere.1.00000000" } });
    await startWorker(wordSetup({ scenes: ["scene-0", "scene-1"] }));
    expect(await jobWhen(job, undefined, 40_000)).toMatchObject({ status: "completed", attempt: 1 });
    const tasks = await db().task.findMany({ where: { jobId: job.jobId, step: "scene" } });
    expect(tasks.map(({ runs, failures }) => [runs, failures])).toEqual([
      [2, 0],
      [2, 0],
    ]);
  } finally {
    other.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

function readLine(line: string): { at: number; what: string; name: string } {
  const [at = "", what = "", name = ""] = line.split(" ");
  return { at: Number(at), what, name };
}
