import { expect, test } from "vitest";
import type { ClipFacts } from "#lib/contracts/video-view";
import { clipFacts } from "../../[videoId]/clip-facts";
import { emptyClip } from "./clip-order";
import { ClipWish } from "./clip-wish";
import { draftOfClip } from "./draft-of-clip";

const made: ClipFacts = {
  ...{ backend: "replicate", model: "google/veo-3.1", prompt: "Rain on a window", fallback_from: "gemini" },
  parameters_used: { aspect_ratio: "9:16", duration: 6, resolution: "1080p", generate_audio: false, seed: 7 },
  ignored_parameters: ["reference_images", "something_new"],
};

test("a finished clip's order fits into the form again", () => {
  expect(ClipWish.parse({ ...emptyClip, ...draftOfClip(made) })).toMatchObject({
    ...{ prompt: "Rain on a window", model: "replicate/google/veo-3.1", seed: 7 },
    ...{ seconds: 6, aspectRatio: "9:16", resolution: "1080p", audio: false },
  });
});

test("what a form does not know is left as it usually is", () => {
  const draft = draftOfClip({ ...made, parameters_used: { aspect_ratio: "4:5", duration: "long" } });
  expect(ClipWish.parse({ ...emptyClip, ...draft })).toMatchObject({ seconds: 8, aspectRatio: "16:9", audio: true });
});

test("its facts name who made it, instead of whom, and what was not honoured, in words", () => {
  const facts = new Map(clipFacts(made));
  expect(facts.get("Made by")).toBe("Replicate, google/veo-3.1");
  expect(facts.get("Instead of")).toBe("Gemini");
  expect(facts.get("Asked for")).toBe("6 s, 9:16, 1080p, without sound");
  expect(facts.get("Not honoured")).toBe("references, something new");
});
