import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { jobQuery, ListFacts, ListQuery, listFacts } from "#lib/api/v1/list-query";
import { withPictures } from "#lib/api/v1/with-pictures";
import { JobView } from "#lib/contracts/job-view";
import { listJobs as list } from "#lib/jobs/list-jobs";

export const listJobs = operation({
  id: "listJobs",
  method: "GET",
  path: "/v1/jobs",
  summary: "One's jobs, in pages, with filters",
  tag: "jobs",
  access: owners("jobs:read"),
  input: z.object({ query: ListQuery }),
  answer: json(ListFacts.extend({ jobs: z.array(JobView) })),
  run: async ({ query }, caller, { baseUrl }) => {
    const found = await list(jobQuery(query, caller));
    return { jobs: found.jobs.map((view) => withPictures(view, baseUrl)), ...listFacts(query, found) };
  },
});
