import { expect, test } from "vitest";
import { errorCodes, JobError } from "#lib/contracts/error-codes";
import { Failure, isFailure } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";
import { toJobError } from "#lib/errors/to-job-error";

test("every code has a row with an error status and a full sentence", () => {
  expect(Object.keys(failureTable).sort()).toEqual([...errorCodes].sort());
  for (const { status, sentence } of Object.values(failureTable)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test("a failure without words takes the table's", () => {
  const failure = new Failure("DISK_FULL");
  expect(failure.message).toBe(failureTable.DISK_FULL.sentence);
  expect(failure.retryable).toBe(true);
  expect(isFailure(failure)).toBe(true);
  expect(isFailure(new Error("x"))).toBe(false);
});

test("a job keeps a failure's words, stage and provider", () => {
  const failure = new Failure("SPEECH_FAILED", { message: "No voice for xx.", provider: "local" });
  const stored = JobError.parse(toJobError(failure, "narrate"));
  expect(stored).toMatchObject({ code: "SPEECH_FAILED", message: "No voice for xx.", stage: "narrate" });
  expect(stored.provider).toBe("local");
});

test("an unknown error's words never reach a job", () => {
  const stored = toJobError(new Error("password is hunter2"));
  expect(stored.code).toBe("INTERNAL_ERROR");
  expect(JSON.stringify(stored)).not.toContain("hunter2");
});

test.each([
  [Object.assign(new Error("no space"), { code: "ENOSPC" }), "DISK_FULL"],
  [new DOMException("stopped", "AbortError"), "CANCELLED"],
  [new DOMException("late", "TimeoutError"), "DEADLINE_EXCEEDED"],
  ["a string", "INTERNAL_ERROR"],
])("%s becomes %s", (error, code) => {
  expect(toJobError(error).code).toBe(code);
});
