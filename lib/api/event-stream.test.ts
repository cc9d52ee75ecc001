import { expect, test } from "vitest";
import { eventStream } from "#lib/api/event-stream";
import type { JobEvent } from "#lib/contracts/job-event";

const event = (number: number): JobEvent => ({
  jobId: "j",
  number,
  attempt: 1,
  at: "2026-01-01T00:00:00.000Z",
  percentage: number,
  fact: { type: "job.warning", message: `line\nbreak ${number}` },
});

/** Gives `count` events and then waits until it is told to stop; notes how far it was read. */
function source(count: number) {
  const seen = { given: 0, stopped: false };
  async function* open(signal: AbortSignal): AsyncGenerator<JobEvent> {
    try {
      for (let number = 1; number <= count; number++) {
        seen.given = number;
        yield event(number);
      }
      await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    } finally {
      seen.stopped = true;
    }
  }
  return { seen, open };
}

const never = new AbortController().signal;
const text = new TextDecoder();
const next = async (reader: ReadableStreamDefaultReader<Uint8Array>) => text.decode((await reader.read()).value);

test("an opening, then each event with its number on lines of its own, then the end", async () => {
  async function* three(): AsyncGenerator<JobEvent> {
    for (const number of [7, 8, 9]) yield event(number);
  }
  const body = await new Response(eventStream(three, never)).text();
  const [opening, ...frames] = body.split("\n\n");
  expect(opening).toBe("retry: 1000");
  expect(frames.pop()).toBe("");
  expect(frames).toHaveLength(3);
  for (const [i, frame] of frames.entries()) {
    const [id, data = ""] = frame.split("\n");
    expect(id).toBe(`id: ${7 + i}`);
    expect(JSON.parse(data.replace(/^data: /, ""))).toEqual(event(7 + i));
    expect(frame.split("\n")).toHaveLength(2);
  }
});

test("silence is broken by comments, and no event is lost over them", async () => {
  const { open } = source(1);
  const reader = eventStream(open, never, 10).getReader();
  expect(await next(reader)).toBe("retry: 1000\n\n");
  expect(await next(reader)).toMatch(/^id: 1\n/);
  expect(await next(reader)).toMatch(/^: /);
  expect(await next(reader)).toMatch(/^: /);
  await reader.cancel();
});

test("a slow reader is not read ahead of by more than it has room for", async () => {
  const { seen, open } = source(1000);
  const reader = eventStream(open, never).getReader();
  await next(reader);
  await next(reader);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.given).toBeLessThanOrEqual(3);
  await reader.cancel();
});

test("whoever leaves stops the following at once", async () => {
  const { seen, open } = source(0);
  const reader = eventStream(open, never).getReader();
  await next(reader);
  const waiting = reader.read();
  await reader.cancel();
  await waiting;
  await expect.poll(() => seen.stopped).toBe(true);
});

test("a connection that breaks stops the following at once", async () => {
  const { seen, open } = source(0);
  const gone = new AbortController();
  const reader = eventStream(open, gone.signal).getReader();
  await next(reader);
  const waiting = reader.read();
  gone.abort();
  expect((await waiting).done).toBe(true);
  await expect.poll(() => seen.stopped).toBe(true);
});
