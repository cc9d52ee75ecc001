import { expect, test } from "vitest";
import { isFinal, jobStatuses } from "#lib/contracts/job-stages";
import { mayBecome, nextStatuses } from "#lib/jobs/state-table";

test("every job can come to an end, and a completed one is complete for good", () => {
  for (const status of jobStatuses) {
    const seen = new Set([status]);
    for (const one of seen) for (const next of nextStatuses[one]) seen.add(next);
    expect([...seen].some(isFinal), status).toBe(true);
    expect(mayBecome("completed", status)).toBe(false);
    expect(mayBecome(status, status)).toBe(false);
  }
});

test("only what failed or was cancelled starts again, in line", () => {
  expect(jobStatuses.filter((status) => mayBecome(status, "queued"))).toEqual(["failed", "cancelled"]);
});
