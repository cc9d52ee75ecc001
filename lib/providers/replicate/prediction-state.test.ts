import { expect, test } from "vitest";
import { predictionFailure } from "#lib/providers/replicate/prediction-failure";
import { predictionState } from "#lib/providers/replicate/prediction-state";

test.each([
  ["starting", { state: "queued", said: "starting" }],
  ["processing", { state: "running", said: "processing" }],
  ["a word of tomorrow", { state: "running", said: "a word of tomorrow" }],
  ["canceled", { state: "cancelled" }],
  ["aborted", { state: "failed", code: "PROVIDER_UNAVAILABLE" }],
])("a prediction that is %s", (status, state) => {
  expect(predictionState({ id: "p", status })).toMatchObject(state);
});

test.each([
  ["https://replicate.delivery/a.mp4", ["https://replicate.delivery/a.mp4"]],
  [
    ["https://replicate.delivery/a.webp", "https://replicate.delivery/b.webp"],
    ["https://replicate.delivery/a.webp", "https://replicate.delivery/b.webp"],
  ],
])("output %j becomes addresses", (output, urls) => {
  expect(predictionState({ id: "p", status: "succeeded", output })).toEqual({ state: "succeeded", result: { urls } });
});

test.each([
  [{ output: null }, "PROVIDER_FAILED"],
  [{ output: [] }, "PROVIDER_FAILED"],
  [{ output: "" }, "PROVIDER_FAILED"],
  [{ output: { video: 1 } }, "PROVIDER_FAILED"],
  [{ output: null, data_removed: true }, "RESULT_EXPIRED"],
])("a success with %j is none", (given, code) => {
  expect(predictionState({ id: "p", status: "succeeded", ...given })).toMatchObject({ state: "failed", code });
});

test.each([
  ["", undefined],
  ["Using seed: 7", undefined],
  ["  0%|          | 0/50\n 42%|████▏     | 21/50 [00:03<00:04]", 0.42],
  ["100%|██████████| 50/50", 1],
  ["999%|", 1],
])("the log %j tells %s", (logs, progress) => {
  const state = predictionState({ id: "p", status: "processing", logs });
  expect("progress" in state ? state.progress : undefined).toBe(progress);
});

test.each([
  [
    "The input or output was flagged as sensitive. Please try again with different inputs. (E005) (uIJ6l3ruRD)",
    "CONTENT_POLICY_VIOLATION",
  ],
  ["Service is currently unavailable due to high demand. Please try again later. (E003)", "PROVIDER_UNAVAILABLE"],
  ["NSFW content detected. Try running it again, or try a different prompt.", "CONTENT_POLICY_VIOLATION"],
  ["Prediction interrupted; please retry (code: PA)", "PROVIDER_UNAVAILABLE"],
  ["Director: unexpected error handling prediction (E9825)", "PROVIDER_FAILED"],
  ["a sensitive sensor reported a policy of safety", "PROVIDER_FAILED"],
  [{ detail: "an object" }, "PROVIDER_FAILED"],
  [null, "PROVIDER_FAILED"],
])("the error %j means %s", (error, code) => {
  expect(predictionFailure(error).code).toBe(code);
});

test("people read Replicate's sentence without its codes", () => {
  expect(predictionFailure("It was flagged as sensitive. (E005) (uIJ6l3ruRD)").message).toBe(
    "Replicate says: It was flagged as sensitive.",
  );
  expect(predictionFailure(undefined).message).toBe("Replicate failed without saying why; try again.");
});
