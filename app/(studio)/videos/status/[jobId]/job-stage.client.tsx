"use client";
import { lazy, Suspense } from "react";
import { makingOf } from "#lib/contracts/job-stages";
import type { JobView, SceneView } from "#lib/contracts/job-view";
import type { VideoView } from "#lib/contracts/video-view";
import { LatePlayer } from "../../../../_player/late-player.client";
import { useScenePreview, useVideoMetadata } from "../../../../queries";

const ScenePlayer = lazy(async () => ({
  default: (await import("../../../../_render/scene-player.client")).ScenePlayer,
}));

const newest = (scenes: readonly SceneView[]): SceneView | undefined =>
  scenes.findLast((s) => s.thumbnailUrl !== undefined);

interface JobStageProps {
  job: JobView;
  /** The scene that was chosen, or drawn last. */
  sceneId?: string;
  video?: VideoView;
  /** Told when the person takes a scene in hand: then it stays. */
  onChoose: (id: string) => void;
}

/** The big picture: a scene as soon as the film is planned, and the player as soon as there is a film. */
export function JobStage({ job, sceneId, video: known, onChoose }: JobStageProps) {
  const { data: video } = useVideoMetadata(job.videoId, known);
  const scene = job.scenes.find((s) => s.id === sceneId) ?? newest(job.scenes) ?? job.scenes[0];
  const { data: preview } = useScenePreview(job.id, scene?.id, job.filmSeconds !== undefined && !video);
  if (video) return <LatePlayer video={video} />;
  const still = <StillStage job={job} scene={scene} />;
  if (!scene || !preview) return still;
  return (
    <Suspense fallback={still}>
      <ScenePlayer
        key={scene.id}
        preview={preview}
        posterUrl={scene.thumbnailUrl}
        label={`Preview of ${scene.title ?? "a scene"}`}
        onTouch={() => onChoose(scene.id)}
      />
    </Suspense>
  );
}

/** What there is to see before a scene can be played. */
function StillStage({ job, scene }: { job: JobView; scene: SceneView | undefined }) {
  return (
    <div className="relative mb-11 grid aspect-video max-h-[70dvh] w-full place-items-center overflow-hidden sm:rounded-sm">
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
        <p className="line-clamp-6 max-w-xl text-balance font-serif text-lg text-stage-soft sm:text-xl">
          {makingOf(job) === "clip" ? job.topic : (job.title ?? job.topic)}
        </p>
      </div>
    </div>
  );
}
