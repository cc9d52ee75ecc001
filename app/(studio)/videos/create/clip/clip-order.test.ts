import { expect, test } from "vitest";
import type { VideoCard } from "#lib/contracts/model-card";
import { emptyClip, fitWish, holdsAnything, toClipOrder, whyNoPictures } from "./clip-order";
import { ClipWish } from "./clip-wish";

const card: VideoCard = {
  ...{ kind: "video", id: "replicate/hailuo", provider: "replicate", model: "hailuo", title: "Hailuo" },
  ...{ preferred: true, seconds: [6, 10], default_seconds: 6, seconds_at: { "1080p": [6] } },
  ...{ aspect_ratios: ["16:9", "9:16"], resolutions: ["768p", "1080p"], default_resolution: "768p" },
  ...{ first_frame: true, needs_first_frame: false, last_frame: false, max_references: 2 },
  ...{ references_exclude_frames: true, audio: "none", seed: false, negative_prompt: false },
  ...{ max_prompt: 2000, cancel: true, progress: "real" },
};
const picture = (name: string) => ({ ref: { type: "upload" as const, id: name }, name });

test("a wish becomes the nearest that the model can do, also where a size allows fewer lengths", () => {
  const wish = { seconds: 9, aspectRatio: "1:1", audio: true } as const;
  expect(fitWish(wish, card)).toEqual({ seconds: 10, aspectRatio: "16:9", resolution: "768p", audio: false });
  expect(fitWish({ ...wish, resolution: "1080p" }, card)).toMatchObject({ seconds: 6, resolution: "1080p" });
});

test("what the model cannot do is not sent, but stays in the form", () => {
  const wish = ClipWish.parse({ ...emptyClip, prompt: "Rain", seed: 7, negativePrompt: "people", title: "Rain" });
  const order = toClipOrder(wish, card);
  expect(order).toMatchObject({ backend: "replicate", model: "hailuo", seconds: 6, title: "Rain" });
  expect([order.seed, order.negativePrompt]).toEqual([undefined, undefined]);
  expect(wish.seed).toBe(7);
});

test("a model that takes frames or references, not both, says so; frames go before", () => {
  const wish = ClipWish.parse({ ...emptyClip, prompt: "Rain", firstFrame: picture("a"), references: [picture("b")] });
  expect(whyNoPictures(wish, card).references).toContain("not both");
  expect(toClipOrder(wish, card)).toMatchObject({ firstFrame: { id: "a" }, references: [] });
  const referred = { ...wish, firstFrame: undefined };
  expect(whyNoPictures(referred, card)).toMatchObject({ first: expect.stringContaining("not both") });
  expect(toClipOrder(referred, card).references).toHaveLength(1);
});

test("an untouched form holds nothing", () => {
  expect(holdsAnything(emptyClip)).toBe(false);
  expect(holdsAnything({ ...emptyClip, seconds: 4 })).toBe(true);
});
