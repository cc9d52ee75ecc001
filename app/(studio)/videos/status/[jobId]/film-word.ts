import { makingOf } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";

type Made = Pick<JobView, "kind" | "merge">;

/** What people call what a job makes. */
export const filmWord = (job: Made): "film" | "clip" => (makingOf(job) === "clip" ? "clip" : "film");

/** Where such a thing is ordered; `again`: the form holds what was ordered, as far as it is known. */
export function formFor(job: Made & Pick<JobView, "topic">, again = false) {
  switch (makingOf(job)) {
    case "merge":
      return { pathname: "/videos/create/merge", query: again ? { again: "1" } : {} } as const;
    case "clip":
      return { pathname: "/videos/create/clip", query: again ? { prompt: job.topic } : {} } as const;
    default:
      return { pathname: "/videos/create", query: again ? { topic: job.topic } : {} } as const;
  }
}
