import { z } from "zod";
import { mvTime } from "#lib/api/mv/mv-time";
import type { JobView } from "#lib/contracts/job-view";
import { readArtifact } from "#lib/jobs/read-artifact";
import type { StoredVideo } from "#lib/videos/stored-video";

/** A finished clip or film, as this door answers it. */
export const MvVideo = z.strictObject({
  video_id: z.uuid(),
  /** Its key in storage; never a path of the server's. */
  video_path: z.string(),
  /** Where its bytes are, on this server. */
  video_url: z.string(),
  metadata: z.strictObject({
    prompt: z.string(),
    backend_used: z.string(),
    model_used: z.string(),
    parameters_used: z.record(z.string(), z.json()),
    generation_timestamp: z.string(),
    processing_time_seconds: z.number(),
  }),
  /** What was asked for and the model cannot do. */
  ignored_parameters: z.array(z.string()),
});
export type MvVideo = z.infer<typeof MvVideo>;

export const videoUrl = (videoId: string): string => `/api/mv/get_video/${videoId}`;

/** `sent`: the fields of the request by which it named its picture. */
export async function mvVideo(
  { id, version }: StoredVideo,
  job: JobView,
  sent: readonly string[] = [],
): Promise<MvVideo> {
  const { facts, files, createdAt } = version;
  const { backend = "local", model = facts.writer, parameters_used = {} } = facts.clip ?? {};
  const { storageKey } = await readArtifact(files.mp4 ?? "");
  return {
    video_id: id,
    video_path: storageKey,
    video_url: videoUrl(id),
    metadata: {
      // In the words of whoever ordered it: the rules that were put before it are theirs too, or ours.
      prompt: job.topic,
      ...{ backend_used: backend, model_used: model, parameters_used },
      generation_timestamp: mvTime(createdAt),
      processing_time_seconds: secondsOf(job),
    },
    ignored_parameters: (facts.clip?.ignored_parameters ?? []).flatMap((name) =>
      name === "reference_images" && sent.length > 0 ? sent : [name],
    ),
  };
}

/** From when a worker took it up; to the tenth. */
function secondsOf({ createdAt, startedAt = createdAt, finishedAt = startedAt }: JobView): number {
  return Math.max(0, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 100) / 10);
}
