import { expect, test } from "vitest";
import { afterUploadEvent, type Sending, type UploadEvent } from "./upload-state";

const after = (...events: UploadEvent[]): Sending | undefined =>
  events.reduce<readonly Sending[]>(afterUploadEvent, [])[0];
const begun: UploadEvent = { type: "begun", key: "a", name: "song.wav", bytes: 100 };

test("a file is sent, looked at and ready", () => {
  expect(after(begun)).toMatchObject({ state: "sending", sent: 0 });
  expect(after(begun, { type: "sent", key: "a", sent: 40 })).toMatchObject({ state: "sending", sent: 40 });
  expect(after(begun, { type: "sent", key: "a", sent: 100 })).toMatchObject({ state: "checking" });
  expect(after(begun, { type: "ready", key: "a" })).toMatchObject({ state: "ready", sent: 100 });
});

test("a late note does not wake what was paused; going on forgets what went wrong", () => {
  const late: UploadEvent = { type: "sent", key: "a", sent: 60 };
  expect(after(begun, { type: "paused", key: "a" }, late)).toMatchObject({ state: "paused", sent: 0 });
  const failed: UploadEvent = { type: "failed", key: "a", problem: "The line broke." };
  expect(after(begun, failed)).toMatchObject({ state: "failed", problem: "The line broke." });
  expect(after(begun, failed, { type: "resumed", key: "a" })).toMatchObject({ state: "sending", problem: undefined });
});

test("what is gone stays gone", () => {
  expect(after(begun, { type: "gone", key: "a" }, { type: "ready", key: "a" })).toBeUndefined();
});
