import { expect, test } from "vitest";
import { askedPauseSeconds, retryAfterSeconds } from "#lib/webhooks/retry-schedule";

test("up to a tenth is added to a pause, so that what failed together does not come back together", () => {
  expect([0, 0.5, 1].map((random) => retryAfterSeconds(1, random))).toEqual([5, 5.25, 5.5]);
  expect(retryAfterSeconds(9, 1)).toBe(26.4 * 3600);
  expect(retryAfterSeconds(10, 0)).toBeUndefined();
});

test("a receiver may lengthen a pause, up to a day, and never shortens one", () => {
  expect([0, 1, 120, 86_400, 1e12].map((asked) => retryAfterSeconds(1, 0, asked))).toEqual([
    ...[5, 5, 120, 86_400, 86_400],
  ]);
  expect(retryAfterSeconds(4, 0, 60)).toBe(7200);
  expect(retryAfterSeconds(1, 1, 100)).toBe(110);
  expect(retryAfterSeconds(10, 0, 60)).toBeUndefined();
});

test("a pause is asked for in seconds or as a moment, by those alone who say that they are busy", () => {
  const at = new Date("2026-03-01T12:00:00Z");
  const asked = (words: string | null, status = 429) => askedPauseSeconds(status, words, at);
  expect([asked("120"), asked(" 0 "), asked("90", 503)]).toEqual([120, 0, 90]);
  expect(asked("Sun, 01 Mar 2026 12:10:00 GMT")).toBe(600);
  expect(asked("Sun, 01 Mar 2026 11:10:00 GMT")).toBe(0);
  expect([asked("120", 500), asked("120", 404), asked(null)]).toEqual([0, 0, 0]);
  for (const words of ["", "-5", "1.5", "soon", "1e9", "2026-03-02", "\u0661"]) {
    expect(asked(words), words).toBe(0);
  }
});
