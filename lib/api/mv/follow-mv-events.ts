import { z } from "zod";
import { owners } from "#lib/api/access";
import { events } from "#lib/api/events";
import { findMvJob } from "#lib/api/mv/find-mv-job";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { VideoIdParams } from "#lib/api/mv/video-id-params";
import { operation } from "#lib/api/operation";
import { isFinal } from "#lib/contracts/job-stages";
import { followEvents } from "#lib/jobs/follow-events";

const EventNumber = z.coerce.number().int().min(0).max(2_147_483_647);

export const followMvEvents = operation({
  id: "mvFollowEvents",
  method: "GET",
  path: "/mv/jobs/{video_id}/events",
  summary: "What happens to a clip or a merge, as it happens; resumes after Last-Event-ID, ends when it is over",
  tag: "mv",
  access: owners("jobs:read"),
  errors: mvErrors("JobError"),
  input: z.object({ params: VideoIdParams, headers: z.object({ "last-event-id": EventNumber.optional() }) }),
  answer: events,
  run: async ({ params: { video_id }, headers }, caller) => {
    const { jobId, ownerId, view } = await findMvJob(video_id, caller);
    const after = headers["last-event-id"] ?? 0;
    return {
      over: isFinal(view.status) && after >= view.lastEvent,
      open: (signal: AbortSignal) => followEvents(jobId, ownerId, after, signal),
    };
  },
});
