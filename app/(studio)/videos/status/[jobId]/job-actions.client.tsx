"use client";
import Link from "next/link";
import { isFinal } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import { Button, buttonClass } from "../../../../_ui/button";
import { toastProblem } from "../../../../_ui/toast";
import { useAnswerJob, useCancelJob, useRetryJob } from "../../../../queries";
import { DeleteFilm } from "../../delete-film.client";
import { filmWord, formFor } from "./film-word";

/** What can be done with a job in its present state: one obvious thing each time. */
export function JobActions({ job }: { job: JobView }) {
  const cancel = useCancelJob(job.id);
  const retry = useRetryJob(job.id);
  const answer = useAnswerJob(job.id);
  if (job.status === "completed" && job.videoId) {
    return (
      <div className="flex flex-wrap gap-3">
        <Link href={`/videos/${job.videoId}`} className={buttonClass({ look: "primary" })}>
          Open the {filmWord(job)}
        </Link>
        <Link href={formFor(job)} className={buttonClass()}>
          Make another
        </Link>
      </div>
    );
  }
  if (job.status === "failed" || job.status === "cancelled") {
    return (
      <div className="flex flex-wrap gap-3">
        <Button
          look="primary"
          disabled={retry.isPending}
          onClick={() => retry.mutate(undefined, { onError: toastProblem })}
        >
          {retry.isPending ? "Starting again…" : "Try again"}
        </Button>
        <Link href={formFor(job, true)} className={buttonClass()}>
          Change the order
        </Link>
        <DeleteFilm thing={{ what: "job", id: job.id, title: job.title ?? job.topic }} />
      </div>
    );
  }
  if (job.waiting) {
    return (
      <div className="flex flex-wrap gap-3">
        <Button
          look="primary"
          disabled={answer.isPending}
          onClick={() => answer.mutate("again", { onError: toastProblem })}
        >
          Order it again
        </Button>
        <Button disabled={answer.isPending} onClick={() => answer.mutate("stop", { onError: toastProblem })}>
          Stop
        </Button>
      </div>
    );
  }
  if (isFinal(job.status)) return null;
  return (
    <div>
      <Button disabled={cancel.isPending} onClick={() => cancel.mutate(undefined, { onError: toastProblem })}>
        {cancel.isPending ? "Stopping…" : "Cancel"}
      </Button>
    </div>
  );
}
