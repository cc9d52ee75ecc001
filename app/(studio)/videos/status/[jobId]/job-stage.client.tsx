"use client";
import type { JobView, SceneView } from "#lib/contracts/job-view";
import type { VideoView } from "#lib/contracts/video-view";
import { FilmPlayer } from "../../../../_player/film-player.client";
import { useVideoMetadata } from "../../../../queries";

const newest = (scenes: readonly SceneView[]): SceneView | undefined =>
  scenes.findLast((s) => s.thumbnailUrl !== undefined);

/** The big picture: the scene that was chosen or drawn last, and the player as soon as there is a film. */
export function JobStage({ job, sceneId, video: known }: { job: JobView; sceneId?: string; video?: VideoView }) {
  const { data: video } = useVideoMetadata(job.videoId, known);
  if (video) return <FilmPlayer video={video} />;
  const scene = job.scenes.find((s) => s.id === sceneId && s.thumbnailUrl) ?? newest(job.scenes);
  return (
    <div className="relative grid aspect-video max-h-[70dvh] w-full place-items-center overflow-hidden sm:rounded-sm">
      {scene?.thumbnailUrl ? (
        // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
        <img
          src={scene.thumbnailUrl}
          alt={scene.title ?? "A finished scene"}
          className="absolute inset-0 size-full object-contain"
        />
      ) : (
        <BlankStage job={job} />
      )}
    </div>
  );
}

/** Before the first picture: the words that are known, set as on a slate. */
function BlankStage({ job }: { job: JobView }) {
  const making = job.status === "queued" || job.status === "processing";
  return (
    <div className={making ? "pencil absolute inset-0" : "absolute inset-0"}>
      <div className="absolute inset-0 grid place-items-center border border-stage-line p-6 sm:rounded-sm text-center">
        <p className="max-w-xl text-balance font-serif text-lg text-stage-soft sm:text-xl">{job.title ?? job.topic}</p>
      </div>
    </div>
  );
}
