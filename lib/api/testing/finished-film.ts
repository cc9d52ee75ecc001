import { ask, newGuest } from "#lib/api/testing/ask";
import { plannedFacts } from "#lib/api/testing/planned-facts";
import { storedFile } from "#lib/api/testing/stored-file";
import type { HlsIndex } from "#lib/contracts/hls-index";
import { type NewVersion, versionFiles } from "#lib/contracts/new-version";
import type { SpriteIndex } from "#lib/contracts/sprite-index";
import type { Storyboard } from "#lib/contracts/storyboard";
import { inTransaction } from "#lib/database/transaction";
import { appendEvent } from "#lib/jobs/append-event";
import { endCompleted } from "#lib/jobs/end-job";
import { findJob, lockJob, moveJob } from "#lib/jobs/job-store";
import { publishVersion } from "#lib/videos/publish-version";

/** The bytes of the film that `finishedFilm` publishes: 1000 of them, each different from its neighbours. */
export const filmBytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7) % 251));

const storyboard: Storyboard = {
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

/** A guest with a completed job whose files are in storage, those of its making too. */
export async function finishedFilm() {
  const guest = await newGuest();
  const jobId = await orderedJob(guest.cookie);
  const files: NewVersion["files"] = {};
  for (const file of versionFiles) {
    const bytes = file === "mp4" ? filmBytes : `the ${file} of ${jobId}`;
    const name = `${file}.${endings[file] ?? "jpg"}`;
    files[file] = await storedFile({ ownerId: guest.ownerId, jobId, name, bytes, meta: metaOf(file) });
  }
  const row = await findJob(jobId);
  if (!row) throw new Error("no job");
  const facts = await plannedFacts(row, storyboard);
  const audit = { overlaps: 0, overflows: 0, tooSmall: 0, lowContrast: null, missingGlyphs: null };
  const version: NewVersion = {
    ...{ film, storyboard, files, loudnessLufs: -16, truePeakDbtp: -2 },
    audit: { ...audit, emptyFrames: null, tooFast: null },
  };
  const published = await inTransaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (!job) throw new Error("no job");
    await moveJob(tx, job, "processing");
    for (const fact of facts) await appendEvent(tx, job, fact);
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
