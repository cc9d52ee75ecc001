import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { changeSettings } from "#lib/config/settings";
import type { HlsIndex } from "#lib/contracts/hls-index";
import { type NewVersion, versionFiles } from "#lib/contracts/new-version";
import type { SpriteIndex } from "#lib/contracts/sprite-index";
import { useTestDatabase } from "#lib/database/test-database";
import { inTransaction } from "#lib/database/transaction";
import { keepArtifact } from "#lib/jobs/artifact-store";
import { endCompleted } from "#lib/jobs/end-job";
import { lockJob, moveJob } from "#lib/jobs/job-store";
import { closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";
import { storage } from "#lib/storage/storage";
import { publishVersion } from "#lib/videos/publish-version";

/** A database, a queue and a data folder for a test file of the doors. */
export function useDoors(): void {
  let dir = "";
  useTestDatabase({ prepare: installQueue, release: closeBoss });
  beforeAll(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), "doors-"));
    changeSettings({ DATA_DIR: dir, HOST: "127.0.0.1", PUBLIC_URL: undefined });
    // One guest asks for a whole file of tests.
    changeSettings({ WRITES_PER_MINUTE: "1000000", READS_PER_MINUTE: "1000000" });
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));
}

/** The bytes of the film that `finishedFilm` publishes: 1000 of them, each different from its neighbours. */
export const filmBytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7) % 251));

const storyboard: NewVersion["storyboard"] = {
  version: 1,
  title: "Waves",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 1,
  scenes: [{ id: "one", seconds: 2, layout: "title", blocks: [] }],
};

const film: NewVersion["film"] = {
  ...{ title: "Waves \u{1f30a} and «tides»", language: "en", durationSeconds: 12.345, width: 1280, height: 720 },
  ...{ fps: 30, quality: "medium", aspectRatio: "16:9", look: "paper", voice: "espeak/en-us", writer: "outline" },
  fileBytes: filmBytes.length,
  chapters: [{ title: "One", start: 0, end: 12.345 }],
  transcript: [],
};

/** Orders a film through the door. */
export async function orderedJob(cookie: string, topic = "Waves and tides"): Promise<string> {
  const response = await ask("/api/v1/videos/generate", {
    method: "POST",
    headers: { cookie },
    body: { configuration: { topic } },
  });
  const { job_id } = await response.json();
  return job_id;
}

/** A guest with a completed job whose files are in storage. */
export async function finishedFilm() {
  const guest = await newGuest();
  const jobId = await orderedJob(guest.cookie);
  const files: NewVersion["files"] = {};
  for (const file of versionFiles) files[file] = await storedFile(guest.ownerId, jobId, file);
  const audit = { overlaps: 0, overflows: 0, tooSmall: 0, lowContrast: null, missingGlyphs: null };
  const version: NewVersion = {
    ...{ film, storyboard, files, loudnessLufs: -16, truePeakDbtp: -2 },
    audit: { ...audit, emptyFrames: null, tooFast: null },
  };
  const published = await inTransaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (!job) throw new Error("no job");
    await moveJob(tx, job, "processing");
    const made = await publishVersion(tx, { jobId, ownerId: guest.ownerId, version });
    await endCompleted(tx, { ...job, status: "processing" }, made);
    return made;
  });
  return { ...guest, jobId, videoId: published.videoId };
}

const endings: Readonly<Record<string, string>> = {
  mp4: "mp4",
  captionsVtt: "vtt",
  chaptersVtt: "vtt",
  captionsSrt: "srt",
  mov: "mov",
  webm: "webm",
  hls: "mp4",
  hls1080: "mp4",
  hls720: "mp4",
  hls480: "mp4",
  hls270: "mp4",
};

/** What is remembered beside the bytes of a film in fragments, by its name. */
const hlsIndex = (name: string): HlsIndex => {
  const height = name === "hls" ? 720 : Number(name.slice("hls".length));
  return {
    ...{ codecs: "avc1.64001f,mp4a.40.2", width: Math.round((height * 16) / 9), height },
    ...{ bandwidth: height * 1000, averageBandwidth: height * 900, headBytes: 10 },
    segments: [
      { bytes: 5, seconds: 6.3 },
      { bytes: 7, seconds: 6.045 },
    ],
  };
};

const metaOf = (name: string): unknown => {
  if (name.startsWith("hls")) return hlsIndex(name);
  if (name !== "sprite") return {};
  const sprite: SpriteIndex = {
    tiles: 7,
    columns: 5,
    width: 160,
    height: 90,
    everySeconds: 2,
    durationSeconds: 12.345,
  };
  return sprite;
};

async function storedFile(ownerId: string, jobId: string, name: string): Promise<string> {
  const bytes = name === "mp4" ? filmBytes : Buffer.from(`the ${name} of ${jobId}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const storageKey = `artifacts/${jobId}-${name}.${endings[name] ?? "jpg"}`;
  const file = path.join(os.tmpdir(), `${jobId}-${name}`);
  await writeFile(file, bytes);
  await storage().put(storageKey, file);
  await rm(file);
  const row = await inTransaction((tx) =>
    keepArtifact(tx, {
      ...{
        ownerId,
        key: `${jobId}/${name}`,
        step: "test",
        storageKey,
        bytes: bytes.length,
        sha256,
        meta: metaOf(name),
      },
      engineVersion: "test",
    }),
  );
  if (!row) throw new Error("no artifact");
  return row.id;
}
