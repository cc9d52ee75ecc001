import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { wakeOperation } from "#lib/jobs/wake-operation";
import { readReplicateMessage } from "#lib/providers/read-replicate-message";
import { runningTasks } from "#lib/worker/running/running-tasks";
import { startWorker } from "#lib/worker/start-worker";
import { clipSetup, orderAClip, useReplicate } from "#lib/worker/testing/clip-orders";
import { jobWhen, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

test("Replicate is given a door that exists; its signed word brings a clip home long before the next look", async () => {
  await using stub = await useReplicate({ looks: 1 });
  const job = await orderAClip({ backend: "replicate" });
  changeSettings({ VENDOR_POLL_SECONDS: "500", PUBLIC_URL: "https://films.example.org" });
  try {
    await startWorker(clipSetup);
    let predictionId = "";
    while (predictionId === "") {
      const order = await db().vendorOperation.findFirst({ where: { jobId: job.jobId, state: "started" } });
      predictionId = String(Object(order?.operation ?? { id: "" }).id);
      await wait(20);
    }
    while (runningTasks().length > 0) await wait(10);
    const ordered = stub.requests.find(({ path }) => path.endsWith("/predictions"));
    const { webhook } = Object(ordered?.body);
    expect(webhook).toBe("https://films.example.org/api/hooks/replicate");
    expect(existsSync(`app${new URL(String(webhook)).pathname}/route.ts`)).toBe(true);

    const { body, headers } = stub.message(predictionId);
    const message = await readReplicateMessage(body, new Headers(headers), { signal: AbortSignal.timeout(20_000) });
    expect(await wakeOperation("replicate", message.predictionId)).toBe(1);
    expect(await jobWhen(job)).toMatchObject({ status: "completed" });
    expect(stub.creations()).toBe(1);
  } finally {
    changeSettings({ PUBLIC_URL: undefined });
  }
}, 30_000);
