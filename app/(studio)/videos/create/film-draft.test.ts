import { expect, test } from "vitest";
import { emptyDraft, holdsAnything } from "./film-draft";

test("a draft is worth keeping for a single choice, and not for what every draft begins with", () => {
  expect(holdsAnything(emptyDraft)).toBe(false);
  expect(holdsAnything({ ...emptyDraft, title: undefined, voice: "" })).toBe(false);
  expect(holdsAnything({ ...emptyDraft, voice: "espeak/en-gb" })).toBe(true);
  expect(holdsAnything({ ...emptyDraft, subtitles: false })).toBe(true);
  expect(holdsAnything({ ...emptyDraft, topic: "Tides" })).toBe(true);
});
