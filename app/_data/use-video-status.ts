"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { JobEvent } from "#lib/contracts/job-event";
import { isFinal } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import { applyJobEvent, mergeJobViews } from "./apply-job-event";
import { askApi } from "./ask-api";
import { followJob } from "./follow-job";
import { usePageVisible } from "./use-page-visible";

const pollMs = 2000;
const view = async () => (await import("#lib/contracts/job-view")).JobView;
/** Facts after which the view holds more than the event told: addresses of thumbnails, times of stages, what is still to wait. */
const askAfter = new Set<JobEvent["fact"]["type"]>([
  "storyboard.written",
  "stage.completed",
  "scene.rendered",
  "job.retried",
  "job.completed",
  "job.failed",
  "job.cancelled",
]);
const askDelayMs = 150;

/**
 * A job, kept live: events over SSE, resumed by number; asked for every two seconds when the stream fails twice;
 * neither while the page is hidden. `events` are those told since the page opened, from the job's first one on; of a job
 * that had ended by then, they are told once `tellPast` is called.
 */
export function useVideoStatus(initial: JobView) {
  const client = useQueryClient();
  const jobId = initial.id;
  const [events, setEvents] = useState<readonly JobEvent[]>([]);
  const [live, setLive] = useState(true);
  const told = useRef(0);
  const [past, setPast] = useState(!isFinal(initial.status));
  const visible = usePageVisible();

  const { data: job } = useQuery({
    queryKey: ["job", jobId],
    queryFn: async ({ signal }) => {
      const read = await askApi(`/api/v1/jobs/${encodeURIComponent(jobId)}`, view, { signal });
      return mergeJobViews(client.getQueryData<JobView>(["job", jobId]), read);
    },
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (!live && !isFinal(state.data?.status ?? "queued") ? pollMs : false),
  });

  const takeIn = useCallback(
    (event: JobEvent) => {
      if (event.number <= told.current) return;
      told.current = event.number;
      setEvents((before) => [...before, event]);
      client.setQueryData<JobView>(["job", jobId], (view) => view && applyJobEvent(view, event));
    },
    [client, jobId],
  );

  const asking = useRef<ReturnType<typeof setTimeout>>(undefined);
  const askSoon = useCallback(() => {
    clearTimeout(asking.current);
    asking.current = setTimeout(() => void client.invalidateQueries({ queryKey: ["job", jobId] }), askDelayMs);
  }, [client, jobId]);
  useEffect(() => () => clearTimeout(asking.current), []);

  const ended = isFinal(job.status);
  useEffect(() => {
    if (!visible || (ended && (!past || told.current >= initial.lastEvent))) return;
    return followJob({
      jobId,
      after: told.current,
      onTrouble: () => setLive(false),
      onEvent: (event) => {
        setLive(true);
        takeIn(event);
        if (askAfter.has(event.fact.type)) askSoon();
      },
    });
  }, [jobId, visible, ended, past, takeIn, askSoon, initial.lastEvent]);

  const tellPast = useCallback(() => setPast(true), []);
  return { job, events, live, tellPast };
}
