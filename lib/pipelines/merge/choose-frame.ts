import type { AspectRatio, Quality } from "#lib/contracts/frame";
import { aspectRatios, type Frame, frameOf } from "#lib/contracts/frame-of";
import type { ClipSurvey } from "#lib/media/survey-clips";

interface MergeShape {
  frame: Frame;
  quality: Quality;
  aspectRatio: AspectRatio;
}

interface SurveyedSource {
  survey: ClipSurvey;
  /** Where it is known better than the file tells. */
  fps?: number;
}

/** Rates that films have, each dividing what sound and picture are counted in. */
const rates = [24, 25, 30, 50, 60] as const;
const mostlyFast = 45;
/** Shapes that differ by no more are the same. */
const sameShape = 0.03;

/**
 * The frame of a merged film: the size that all parts have, where they agree; else the shape that was ordered, or that
 * of the first part, as fine as the finest part. Nothing is made faster than its parts are.
 */
export function chooseFrame(parts: readonly SurveyedSource[], ordered: AspectRatio | undefined): MergeShape {
  const sizes = parts.map(({ survey }) => shownSize(survey));
  const first = sizes[0] ?? frameOf("medium", "16:9");
  const aspectRatio = ordered ?? nearestRatio(first.width / first.height);
  const fits = ordered === undefined || Math.abs(shapeOf(ordered) / (first.width / first.height) - 1) <= sameShape;
  const equal = sizes.every(({ width, height }) => width === first.width && height === first.height);
  const even = first.width % 2 === 0 && first.height % 2 === 0;
  const quality = qualityOf(Math.max(...sizes.map(({ width, height }) => Math.min(width, height))));
  const { width, height } = equal && even && fits ? first : frameOf(quality, aspectRatio);
  return { frame: { width, height, fps: rateOf(parts) }, quality, aspectRatio };
}

/** Pixels as they are meant to be seen: square, turned. */
function shownSize({ picture: { width, height, pixelAspect, turn } }: ClipSurvey): { width: number; height: number } {
  const wide = Math.round(width * pixelAspect);
  return turn.includes("clock") ? { width: height, height: wide } : { width: wide, height };
}

function rateOf(parts: readonly SurveyedSource[]): number {
  const found = parts.map(({ fps, survey }) => fps ?? survey.picture.rate);
  const common = rates.find((rate) => found.every((one) => Math.abs(one - rate) < 0.1));
  return common ?? (found.every((one) => one > mostlyFast) ? 60 : 30);
}

/** By the short side, in pixels. */
function qualityOf(side: number): Quality {
  if (side <= 540) return "low";
  if (side <= 800) return "medium";
  return side <= 1200 ? "high" : "ultra";
}

function shapeOf(ratio: AspectRatio): number {
  const [width = 1, height = 1] = ratio.split(":").map(Number);
  return width / height;
}

function nearestRatio(shape: number): AspectRatio {
  const away = (ratio: AspectRatio): number => Math.abs(Math.log(shapeOf(ratio) / shape));
  return aspectRatios.reduce((best, one) => (away(one) < away(best) ? one : best));
}
