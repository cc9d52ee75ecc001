import type { Answer } from "#lib/api/answer";
import { eventStream } from "#lib/api/event-stream";
import { JobEvent } from "#lib/contracts/job-event";

/** A job's events as they come. */
interface EventFeed {
  /** Asked for nothing that has not been told, of a job that is over: 204 stops browsers from asking again. */
  over: boolean;
  /** Ends when the job is over or `signal` aborts. */
  open(signal: AbortSignal): AsyncIterable<JobEvent>;
}

/** Server-sent events: `id` is the event's number, `data` the JobEvent. */
export const events: Answer<EventFeed> = {
  status: 200,
  contents: [{ type: "text/event-stream", schema: JobEvent }],
  further: { 204: "The job is over and everything has been told: do not ask again" },
  check: (feed) => feed,
  toResponse: (feed, context) => {
    if (feed.over) return new Response(null, { status: 204, headers: context.headers });
    const { headers, signal } = context;
    headers.set("content-type", "text/event-stream; charset=utf-8");
    headers.set("cache-control", "no-cache, no-transform");
    // Tells nginx and its like to pass each event on at once.
    headers.set("x-accel-buffering", "no");
    return new Response(eventStream(feed.open, signal), { headers });
  },
};
