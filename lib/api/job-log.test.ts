import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import type { JobFact } from "#lib/contracts/job-event";
import { inTransaction } from "#lib/database/transaction";
import { appendEvent } from "#lib/jobs/append-event";
import { lockJob } from "#lib/jobs/job-store";

useDoors();

const facts: readonly JobFact[] = [
  { type: "job.started" },
  { type: "stage.started", stage: "write" },
  { type: "stage.progress", stage: "write", fraction: 0.5, message: "Thinking" },
  { type: "job.warning", message: "No vendor is configured." },
  { type: "stage.completed", stage: "write" },
];

async function toldJob() {
  const { cookie } = await newGuest();
  const jobId = await orderedJob(cookie);
  for (const fact of facts) {
    await inTransaction(async (tx) => {
      const job = await lockJob(tx, jobId);
      if (job) await appendEvent(tx, job, fact);
    });
  }
  return { cookie, jobId };
}

test("a log tells what happened in words, with times and levels, as grave as asked for", async () => {
  const { cookie, jobId } = await toldJob();
  const lines = async (query: string) => {
    const { items } = await (await ask(`/api/v1/jobs/${jobId}/logs?${query}`, { headers: { cookie } })).json();
    return items.map(({ number, level, message }: Record<string, string>) => `${number} ${level} ${message}`);
  };
  expect(await lines("")).toEqual([
    "1 info Ordered",
    "2 info Taken up by a worker",
    "3 info Writing the storyboard",
    "5 warning No vendor is configured.",
    "6 info Writing the storyboard: done",
  ]);
  expect(await lines("level=warning")).toEqual(["5 warning No vendor is configured."]);
  expect(await lines("level=error")).toEqual([]);
  expect((await lines("level=debug"))[3]).toBe("4 debug Thinking: 50 %");
});

test("a log comes in pages, and only to whom the job belongs", async () => {
  const { cookie, jobId } = await toldJob();
  const numbers: number[] = [];
  let cursor = "";
  for (let pages = 0; pages < 3; pages += 1) {
    const page = await (await ask(`/api/v1/jobs/${jobId}/logs?limit=2${cursor}`, { headers: { cookie } })).json();
    numbers.push(...page.items.map(({ number }: { number: number }) => number));
    if (page.next_cursor === undefined) break;
    cursor = `&cursor=${page.next_cursor}`;
  }
  expect(numbers).toEqual([1, 2, 3, 5, 6]);
  const { cookie: other } = await newGuest();
  expect(await refused(other, `/api/v1/jobs/${jobId}/logs`, {})).toMatchObject({ status: 404 });
  for (const query of ["limit=0", "limit=1001", "level=loud", "cursor=e30", "offset=3"]) {
    expect((await refused(cookie, `/api/v1/jobs/${jobId}/logs?${query}`, {})).status, query).toBe(422);
  }
});
