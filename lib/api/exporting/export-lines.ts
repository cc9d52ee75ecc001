import path from "node:path";
import { filmMetadata } from "#lib/api/v1/film-metadata";
import type { Character, CharacterImage } from "#lib/characters/read-character";
import { JobInput } from "#lib/contracts/job-input";
import type { JobRow } from "#lib/jobs/job-store";
import type { LedgerLine } from "#lib/limits/ledger-line-store";
import type { StoredVideo } from "#lib/videos/stored-video";

/** A job as it stands in an export, with the order as it was stored. */
export const jobLine = (job: JobRow): object => {
  const { id, kind, status, priority, attempt, title, writer, percentage, error } = job;
  return {
    ...{ id, kind, status, priority, attempt, percentage, title, writer, error },
    video_id: job.videoId,
    batch_id: job.batchId,
    created_at: job.createdAt,
    started_at: job.startedAt,
    finished_at: job.finishedAt,
    order: JobInput.parse(job.input),
  };
};

/** Where the files of a version stand in an export. */
export const versionFolder = ({ id, version }: StoredVideo): string => `videos/${id}/${version.number}`;

/** One version of a film; its files stand in `folder`. */
export const videoLine = (video: StoredVideo): object => {
  const { id, title, description, tags, createdAt, version } = video;
  const { language, look, voice, writer, aspectRatio, chapters, transcript } = version.facts;
  return {
    ...{ id, version: version.number, job_id: version.jobId, title, description, tags, created_at: createdAt },
    ...{ folder: versionFolder(video), metadata: filmMetadata(video), aspect_ratio: aspectRatio },
    ...{ language, look, voice, writer, chapters, transcript },
  };
};

/** Where a picture of a character stands in an export. */
export const characterPicture = (id: string, { position, storageKey }: CharacterImage): string =>
  `characters/${id}/${position}${path.extname(storageKey)}`;

export const characterLine = ({ id, name, description, drawnBy, createdAt, images }: Character): object => ({
  ...{ id, name, description, drawn_by: drawnBy, created_at: createdAt },
  pictures: images.map((image) => characterPicture(id, image)),
});

export const ledgerLine = ({ id, month, kind, provider, item, ...line }: LedgerLine): object => ({
  ...{ id, month, kind, provider, item },
  job_id: line.jobId,
  amount_micros: line.amountMicros,
  created_at: line.createdAt,
});
