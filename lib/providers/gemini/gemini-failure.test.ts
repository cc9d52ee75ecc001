import { expect, test } from "vitest";
import { codeOfGemini, geminiFailure } from "#lib/providers/gemini/gemini-failure";
import { omniState } from "#lib/providers/gemini/omni-state";
import { veoState } from "#lib/providers/gemini/veo-state";

const reply = (status: number, body: unknown) => ({ status, body });

test.each([
  [{ status: "INVALID_ARGUMENT", code: 400, details: [{ reason: "API_KEY_INVALID" }] }, "AUTHENTICATION_ERROR"],
  [{ status: "INVALID_ARGUMENT", code: 400 }, "INVALID_INPUT"],
  [{ code: "invalid_request" }, "INVALID_INPUT"],
  [{ code: "SAFETY" }, "CONTENT_POLICY_VIOLATION"],
  [{ code: 3, message: "It violates the guidelines. Support codes: 15236754" }, "CONTENT_POLICY_VIOLATION"],
  [{ code: 8 }, "RATE_LIMIT_EXCEEDED"],
  [{ code: 2, message: "safety first: this sentence is only a sentence" }, undefined],
])("an error %j means %s", (error, code) => {
  expect(codeOfGemini(error)).toBe(code);
});

test("envelopes come plain and in a list; work that ended badly is a good answer", () => {
  const error = { code: 404, status: "NOT_FOUND", message: "This model models/x is no longer available." };
  expect(geminiFailure(reply(404, { error }))?.code).toBe("MODEL_RETIRED");
  expect(geminiFailure(reply(404, [{ error }]))?.code).toBe("MODEL_RETIRED");
  expect(geminiFailure(reply(404, { error: { ...error, message: "Not found." } }))).toBeUndefined();
  expect(geminiFailure(reply(200, { name: "models/x/operations/y", done: true, error: { code: 3 } }))).toBeUndefined();
  expect(geminiFailure(reply(200, { error: { code: 2 } }))?.code).toBe("PROVIDER_FAILED");
});

test.each([
  ["queued", "queued"],
  ["in_progress", "running"],
  ["a word of tomorrow", "running"],
  ["cancelled", "cancelled"],
  ["incomplete", "failed"],
  ["requires_action", "failed"],
  ["budget_exceeded", "failed"],
])("an interaction that is %s is %s", (status, state) => {
  expect(omniState({ id: "v1", status }, () => null).state).toBe(state);
});

test("words in place of the video are a refusal, unless a video was counted", () => {
  const steps = [{ type: "model_output", content: [{ type: "text", text: "I will not film this." }] }];
  const usage = { output_tokens_by_modality: [{ modality: "video", tokens: 5792 }] };
  const refused = { id: "v1", status: "completed", steps };
  expect(omniState(refused, () => null)).toMatchObject({ state: "failed", code: "CONTENT_POLICY_VIOLATION" });
  expect(omniState({ ...refused, usage }, () => null)).toMatchObject({ state: "failed", code: "PROVIDER_FAILED" });
  expect(omniState({ ...refused, errors: [{ code: "BLOCKLIST" }] }, () => null)).toMatchObject({
    code: "CONTENT_POLICY_VIOLATION",
  });
});

test("Veo's filters are told with their reason", () => {
  const generateVideoResponse = { raiMediaFilteredCount: 1, raiMediaFilteredReasons: ["It shows a celebrity."] };
  const state = veoState({ name: "models/x/operations/y", done: true, response: { generateVideoResponse } });
  expect(state).toMatchObject({ state: "failed", code: "CONTENT_POLICY_VIOLATION" });
  expect("message" in state && state.message).toContain("It shows a celebrity.");
});
