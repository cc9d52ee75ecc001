import { afterEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { ClipInput, type ClipOrder } from "#lib/contracts/clip-input";
import type { VideoCard } from "#lib/contracts/model-card";
import { changePrices } from "#lib/limits/price-of";
import { priceTable } from "#lib/limits/price-table";
import { fitClip } from "#lib/pipelines/clip/fit-clip";
import { costOfClip, planClip, seedOf } from "#lib/pipelines/plan-clip";
import type { VideoProvider } from "#lib/providers/media-work";

const card: VideoCard = {
  ...{ kind: "video", id: "replicate/a", provider: "replicate", model: "a", title: "A", preferred: true },
  ...{ seconds: [4, 6, 8], default_seconds: 8, seconds_at: { "1080p": [8] }, aspect_ratios: ["16:9", "9:16"] },
  ...{ resolutions: ["720p", "1080p"], default_resolution: "720p", first_frame: true, needs_first_frame: false },
  ...{ last_frame: false, max_references: 1, references_exclude_frames: true, audio: "always", seed: false },
  ...{ negative_prompt: false, max_prompt: 40, cancel: false, progress: "estimated" },
};
const clipOf = (order: Partial<ClipOrder> = {}): ClipInput => ClipInput.parse({ prompt: "A robot", ...order });
const upload = { type: "upload" as const, id: "a" };

function provider(name: VideoProvider["name"], cards: readonly VideoCard[], configured = true): VideoProvider {
  const never = () => Promise.reject(new Error("nothing is asked of it"));
  return {
    ...{ name, pollSeconds: 1, configured: () => configured, models: () => cards },
    ...{ start: never, status: never, fetch: never, check: never },
  };
}

afterEach(() => {
  changePrices(priceTable);
  changeSettings({ VIDEO_MODEL: undefined });
});

test("an order is fitted to a card by the nearest it has, and what is lost is named", () => {
  const asked = { seconds: 30, aspectRatio: "21:9", resolution: "2k", audio: false, seed: 7 } as const;
  const fitted = fitClip(
    clipOf({ ...asked, negativePrompt: "rain", firstFrame: upload, lastFrame: upload, references: [upload] }),
    card,
  );
  expect(fitted).toMatchObject({ seconds: 8, aspectRatio: "16:9", resolution: "1080p", audio: true, references: [] });
  expect(fitted).toMatchObject({ firstFrame: upload, lastFrame: undefined, negativePrompt: undefined, seeded: false });
  expect(fitted.ignored.sort()).toEqual([
    ...["aspect_ratio", "duration", "generate_audio", "last_frame", "negative_prompt", "reference_images"],
    ...["resolution", "seed"],
  ]);
  // Where a resolution allows fewer lengths, it is the length that gives way.
  expect(fitClip(clipOf({ seconds: 4, resolution: "1080p" }), card)).toMatchObject({
    seconds: 8,
    ignored: ["duration"],
  });
  expect(fitClip(clipOf({ seconds: 6 }), card)).toMatchObject({ seconds: 6, resolution: "720p", ignored: [] });
});

test("what no leaving out can mend is refused before anything is spent", () => {
  expect(() => fitClip(clipOf({ rules: "x".repeat(40) }), card)).toThrow(/at most 40 characters.*has 49/);
  expect(() => fitClip(clipOf(), { ...card, needs_first_frame: true })).toThrow("first picture");
});

test("auto is the first that is configured; the others only behind it, and only where the order allows it", () => {
  changePrices([
    { provider: "replicate", item: "video", model: "*", per: 1, micros: 100 },
    { provider: "gemini", item: "video", model: "*", per: 1, micros: 300 },
    { provider: "local", item: "video", model: "*", per: 1, micros: 0 },
  ]);
  const gemini = { ...card, id: "gemini/g", provider: "gemini" as const, model: "g" };
  const local = { ...card, id: "local/l", provider: "local" as const, model: "l" };
  const all = [
    provider("minimax", [], false),
    provider("replicate", [card]),
    provider("gemini", [gemini]),
    provider("local", [local]),
  ];
  const names = (order: Partial<ClipOrder>) => planClip(clipOf(order), all).candidates.map((one) => one.provider);
  expect(names({})).toEqual(["replicate"]);
  expect(names({ backend: "gemini", fallback: true })).toEqual(["gemini", "replicate", "local"]);
  expect(names({ model: "gemini/g" })).toEqual(["gemini"]);
  expect(costOfClip(planClip(clipOf({ fallback: true }), all))).toBe(8 * 300);
  expect(() => names({ backend: "minimax", fallback: true })).toThrow("MiniMax is not configured here");
  expect(() => names({ backend: "replicate", model: "g" })).toThrow('"g" is no model of');
  changeSettings({ VIDEO_MODEL: "local/l" });
  expect(names({})).toEqual(["local"]);
  expect(names({ backend: "replicate" })).toEqual(["replicate"]);
});

test("a seed that nobody named is made up once a job", () => {
  const plan = { seed: undefined };
  const seed = (provider: "local" | "replicate", id: string) => seedOf(plan, { provider }, id);
  const [one, other] = ["019aa6ad-0000-7000-8000-0000ffffffff", "019aa6ad-0000-7000-8000-000000000001"];
  expect(seed("replicate", one)).toBe(0x7fffffff);
  expect(seed("replicate", one)).toBe(seed("replicate", one));
  expect(seed("replicate", other)).toBe(1);
  expect(seed("local", one)).toBe(seed("local", other));
  expect(seedOf({ ...plan, seed: 7 }, { provider: "local" }, one)).toBe(7);
});
