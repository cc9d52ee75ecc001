import { expect, it } from "vitest";
import type { ClipSurvey } from "#lib/media/survey-clips";
import { chooseFrame } from "#lib/pipelines/merge/choose-frame";

const part = (
  width: number,
  height: number,
  rate: number,
  more: Partial<ClipSurvey["picture"]> = {},
  fps?: number,
) => ({
  survey: {
    picture: {
      ...{ codec: "h264", width, height, pixelAspect: 1, turn: "none", interlaced: false },
      ...{ matrix: "said", light: "standard", rate, ...more },
    },
    ...{ zeroTicks: 0, lastTicks: 87_000, endTicks: 90_000, seconds: 1, hasSound: true },
  } satisfies ClipSurvey,
  ...(fps !== undefined && { fps }),
});

it.each([
  ["keeps what all parts have", [part(1920, 1080, 23.976), part(1920, 1080, 24)], [1920, 1080, 24], "16:9", "high"],
  ["takes the first part's shape, as fine as the finest", [part(640, 360, 30), part(1080, 1920, 30)], [1920, 1080, 30]],
  ["stands where the first part stands", [part(1920, 1080, 30, { turn: "clock" })], [1080, 1920, 30], "9:16"],
  ["takes wide pixels as they are seen", [part(1440, 1080, 25, { pixelAspect: 4 / 3 })], [1920, 1080, 25], "16:9"],
  ["is no faster than most parts are", [part(640, 360, 24), part(640, 360, 60)], [640, 360, 30], "16:9", "low"],
  ["is fast where all are", [part(640, 360, 50), part(640, 360, 59.94)], [640, 360, 60]],
  ["knows the rate of films that hold their pictures", [part(854, 480, 4.2, {}, 30)], [854, 480, 30], "16:9", "low"],
] as const)("%s", (_name, parts, [width, height, fps], ...rest) => {
  const { frame, aspectRatio, quality } = chooseFrame(parts, undefined);
  expect(frame).toEqual({ width, height, fps });
  const [ratio, fine] = rest;
  if (ratio !== undefined) expect(aspectRatio).toBe(ratio);
  if (fine !== undefined) expect(quality).toBe(fine);
});

it("has the shape that was ordered", () => {
  const { frame, aspectRatio } = chooseFrame([part(1920, 1080, 30)], "1:1");
  expect(frame).toEqual({ width: 1080, height: 1080, fps: 30 });
  expect(aspectRatio).toBe("1:1");
});
