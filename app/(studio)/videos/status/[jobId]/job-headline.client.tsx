"use client";
import { isFinal } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import { timeRange } from "../../../../_ui/format-time";
import { Elapsed } from "./elapsed.client";

/** Title, the current act in words, and the times beside it. */
export function JobHeadline({ job }: { job: JobView }) {
  const running = !isFinal(job.status);
  // Before, models may still be making pictures for them.
  const begun = job.scenes.some(({ state }) => state === "drawing" || state === "rendered");
  const drawing = running && job.currentStage === "draw" && begun;
  const drawn = job.scenes.filter((scene) => scene.state === "rendered").length;
  return (
    <div className="grid gap-2">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">{job.title ?? job.topic}</h1>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p role="status" className="text-base">
          {job.message}
          {drawing && `: ${drawn} of ${job.scenes.length} done`}
        </p>
        <p className="label-mono text-soft">
          {running && job.eta && <span>{timeRange(job.eta)} to go · </span>}
          <Elapsed from={job.startedAt ?? job.createdAt} to={job.finishedAt} />
        </p>
      </div>
    </div>
  );
}
