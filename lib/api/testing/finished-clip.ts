import { setTimeout as pause } from "node:timers/promises";
import { filmBytes } from "#lib/api/testing/finished-film";
import { storedFile } from "#lib/api/testing/stored-file";
import { JobInput } from "#lib/contracts/job-input";
import type { NewVersion } from "#lib/contracts/new-version";
import { orderWords } from "#lib/contracts/order-words";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { endCompleted } from "#lib/jobs/end-job";
import { findJob, lockJob, moveJob } from "#lib/jobs/job-store";
import { publishVersion } from "#lib/videos/publish-version";

/** The id of the next job of an owner's that waits to be made. */
export async function nextJob(ownerId: string): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const row = await db().job.findFirst({ where: { ownerId, status: "queued" }, orderBy: { createdAt: "asc" } });
    if (row) return row.id;
    await pause(10);
  }
  throw new Error("Nobody ordered anything.");
}

/** Makes a clip's job complete, as its worker would. */
export async function finishClip(jobId: string): Promise<void> {
  const row = await findJob(jobId);
  if (!row) throw new Error("no job");
  const input = JobInput.parse(row.input);
  const { ownerId } = row;
  const mp4 = await storedFile({ ownerId, jobId, name: "clip.mp4", bytes: filmBytes });
  const clip: NewVersion["film"]["clip"] = {
    ...{ backend: "replicate", model: "google/veo-3.1", prompt: orderWords(input).topic },
    parameters_used: { aspect_ratio: "16:9", duration: 8, generate_audio: true },
    ignored_parameters: ["reference_images"],
  };
  const film: NewVersion["film"] = {
    ...{ title: "A clip", language: "en", durationSeconds: 8, width: 1280, height: 720, fps: 24, quality: "medium" },
    ...{ aspectRatio: "16:9", look: "none", voice: "none", writer: "replicate/google/veo-3.1", clip },
    ...{ fileBytes: filmBytes.length, chapters: [], transcript: [] },
  };
  const version: NewVersion = {
    ...{ film, storyboard: null, audit: null, loudnessLufs: null, truePeakDbtp: null, files: { mp4 } },
  };
  await inTransaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (!job) throw new Error("no job");
    await moveJob(tx, job, "processing");
    const made = await publishVersion(tx, { jobId, ownerId, version });
    await endCompleted(tx, { ...job, status: "processing" }, made);
  });
}
