import { z } from "zod";
import { owners } from "#lib/api/access";
import { events } from "#lib/api/events";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobParams } from "#lib/api/v1/params";
import { isFinal } from "#lib/contracts/job-stages";
import { followEvents } from "#lib/jobs/follow-events";

const EventNumber = z.coerce.number().int().min(0).max(2_147_483_647);

export const followJobEvents = operation({
  id: "followJobEvents",
  method: "GET",
  path: "/v1/jobs/{id}/events",
  summary: "A job's events as they happen; resumes after Last-Event-ID or `after`, ends when the job is over",
  tag: "jobs",
  access: owners("jobs:read"),
  input: z.object({
    params: JobParams,
    query: z.object({ after: EventNumber.default(0) }),
    headers: z.object({ "last-event-id": EventNumber.optional() }),
  }),
  answer: events,
  run: async ({ params: { id }, query, headers }, caller) => {
    const { ownerId, view } = await findJob(id, caller);
    // A browser that reconnects keeps its first address; what it has heard since is in the header.
    const after = Math.max(headers["last-event-id"] ?? 0, query.after);
    return {
      over: isFinal(view.status) && after >= view.lastEvent,
      open: (signal: AbortSignal) => followEvents(id, ownerId, after, signal),
    };
  },
});
