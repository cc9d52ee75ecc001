import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { PageFacts, PageQuery, pageFacts } from "#lib/api/v1/params";
import { withPictures } from "#lib/api/v1/with-pictures";
import { JobView } from "#lib/contracts/job-view";
import { JobKind, JobStatus, Priority } from "#lib/contracts/stages";
import { listJobs as list } from "#lib/jobs/list-jobs";

const Filters = z.object({ status: JobStatus.optional(), type: JobKind.optional(), priority: Priority.optional() });

export const listJobs = operation({
  id: "listJobs",
  method: "GET",
  path: "/v1/jobs",
  summary: "One's jobs, the newest first",
  tag: "jobs",
  access: owners("jobs:read"),
  input: z.object({ query: PageQuery.extend(Filters.shape) }),
  answer: json(PageFacts.extend({ jobs: z.array(JobView) })),
  run: async ({ query }, { kind, ownerId }, { baseUrl }) => {
    const { page, items_per_page, type, status, priority } = query;
    const filters = { kind: type, status, priority };
    const guestsToo = kind === "local";
    const { jobs, total } = await list({ ownerId, guestsToo, ...filters, page, pageSize: items_per_page });
    return { jobs: jobs.map((view) => withPictures(view, baseUrl)), ...pageFacts(total, query) };
  },
});
