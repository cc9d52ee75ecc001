import { expect, it } from "vitest";
import { fitChain, placePicture } from "#lib/media/native/merging/fit-picture";
import { turnOf } from "#lib/media/native/merging/read-turn";
import type { ClipSurvey } from "#lib/media/running/merging";

const frame = { width: 1280, height: 720 };
const picture = (more: Partial<ClipSurvey["picture"]>): ClipSurvey["picture"] => ({
  ...{ codec: "h264", width: 1920, height: 1080, pixelAspect: 1, turn: "none", interlaced: false },
  ...{ light: "standard", matrix: "said", rate: 30, ...more },
});

it.each([
  ["of the same shape fills it", {}, { width: 1280, height: 720, x: 0, y: 0, covers: true }],
  ["of nearly the same is cut a little", { width: 854, height: 480 }, { height: 720, y: 0, covers: true }],
  ["that stands has room beside it", { width: 1080, height: 1920 }, { width: 406, height: 720, x: 436, y: 0 }],
  ["that is turned stands too", { turn: "clock" }, { width: 406, height: 720, x: 436, y: 0, covers: false }],
  ["that is wider has room above it", { width: 2560, height: 1080 }, { width: 1280, height: 540, x: 0, y: 90 }],
  ["of wide pixels is as wide as it is seen", { width: 1440, pixelAspect: 4 / 3 }, { width: 1280, covers: true }],
  ["of narrow pixels too", { width: 720, height: 576, pixelAspect: 16 / 15 }, { width: 960, height: 720, x: 160 }],
] as const)("a picture %s", (_name, form, place) => {
  expect(placePicture(picture(form), frame)).toMatchObject(place);
});

it("lies on itself, blurred, or on an even colour where that is asked", () => {
  expect(fitChain(picture({ width: 1080, height: 1920 }), frame, "blur")).toContain("gblur");
  expect(fitChain(picture({ width: 1080, height: 1920 }), frame, "#1a2b3c")).toContain("pad=1280:720:436:0:0x1a2b3c");
  expect(fitChain(picture({}), frame, "blur")).not.toContain("gblur");
});

it.each([
  ["none", [1, 0, 0, 1]],
  ["clock", [0, 1, -1, 0]],
  ["cclock", [0, -1, 1, 0]],
  ["half", [-1, 0, 0, -1]],
  ["hflip", [-1, 0, 0, 1]],
  ["vflip", [1, 0, 0, -1]],
] as const)("a display matrix says %s", (turn, [a, b, c, d]) => {
  const matrix = [a, b, 0, c, d, 0, 0, 0, 1];
  expect(turnOf((index) => (matrix[index] ?? 0) * 65_536)).toBe(turn);
});
