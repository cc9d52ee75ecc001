import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { JobEvent } from "#lib/contracts/job-event";

useDoors();

async function follow(address: string, headers: Record<string, string>) {
  const response = await ask(address, { headers });
  const events = (await response.text()).split("\n").filter((line) => line.startsWith("data: "));
  return { response, events: events.map((line) => JobEvent.parse(JSON.parse(line.slice(6)))) };
}

test("a finished job's story is told from the start, or from where one was, and ends", async () => {
  const { cookie, jobId } = await finishedFilm();
  const address = `/api/v1/jobs/${jobId}/events`;
  const { response, events } = await follow(address, { cookie });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  });
  expect(events.map(({ number }) => number)).toEqual(events.map((_, i) => i + 1));
  expect(events[0]?.fact.type).toBe("job.created");
  expect(events.at(-1)?.fact.type).toBe("job.completed");
  expect((await follow(address, { cookie, "last-event-id": "1" })).events).toEqual(events.slice(1));
  expect((await follow(`${address}?after=1`, { cookie })).events).toEqual(events.slice(1));
  expect((await follow(`${address}?after=0`, { cookie, "last-event-id": "1" })).events).toEqual(events.slice(1));
});

test("who has heard everything of a job that is over is told not to come back", async () => {
  const { cookie, jobId } = await finishedFilm();
  const { lastEvent } = await (await ask(`/api/v1/jobs/${jobId}`, { headers: { cookie } })).json();
  const response = await ask(`/api/v1/jobs/${jobId}/events?after=${lastEvent}`, { headers: { cookie } });
  expect(response.status).toBe(204);
});

test("events arrive while one listens; the stream ends with the job", async () => {
  const { cookie } = await newGuest();
  const jobId = await orderedJob(cookie);
  const following = follow(`/api/v1/jobs/${jobId}/events`, { cookie });
  await ask(`/api/v1/jobs/${jobId}/cancel`, { method: "POST", headers: { cookie } });
  expect((await following).events.map(({ fact }) => fact.type)).toEqual(["job.created", "job.cancelled"]);
});

test.each(["-1", "x", "1e99"])("Last-Event-ID %s is refused", async (id) => {
  const { cookie, jobId } = await finishedFilm();
  const response = await ask(`/api/v1/jobs/${jobId}/events`, { headers: { cookie, "last-event-id": id } });
  expect(response.status).toBe(422);
});
