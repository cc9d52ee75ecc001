import type { Frame } from "#lib/contracts/frame-of";
import { Failure } from "#lib/errors/failure";
import type { ClipSurvey, MergePlan, MergeTransition, PlannedPart } from "#lib/media/running/merging";

const ticksPerSecond = 90_000;
const mostSeconds = 4 * 3600;
/** Fewer frames than these are no transition. */
const fewestBlended = 2;
/** Seconds that a file may be short of a whole frame and still count as whole. */
const wholeFrame = 1e-4;

interface SurveyedPart {
  path: string;
  survey: ClipSurvey;
  /** Seconds of the part. */
  from?: number;
  to?: number;
}

interface MergeRequest {
  parts: readonly SurveyedPart[];
  frame: Frame;
  transition: MergeTransition;
  transitionSeconds: number;
}

/**
 * Where each part stands in the film, frame by frame, before anything is drawn. A transition takes at most half of the
 * parts it joins. Throws VALIDATION_ERROR for trims that leave nothing, and films of more than four hours.
 */
export function planMerge({ parts, frame, transition, transitionSeconds }: MergeRequest): MergePlan {
  const blended = transition === "cut" ? 0 : Math.max(fewestBlended, Math.round(transitionSeconds * frame.fps));
  const planned: PlannedPart[] = [];
  for (const [index, part] of parts.entries()) {
    const { fromTicks, frames } = stretchOf(part, index, frame.fps);
    const before = planned.at(-1);
    const room = before ? Math.min(blended, Math.floor(before.frames / 2), Math.floor(frames / 2)) : 0;
    const overlap = room >= fewestBlended ? room : 0;
    const start = before ? before.start + before.frames - overlap : 0;
    planned.push({ path: part.path, survey: part.survey, fromTicks, frames, overlap, start });
  }
  const last = planned.at(-1);
  if (!last) throw new Failure("VALIDATION_ERROR", { message: "Name at least one video." });
  const frames = last.start + last.frames;
  if (frames / frame.fps > mostSeconds) {
    throw new Failure("VALIDATION_ERROR", { message: "The film would last longer than 4 hours: join fewer videos." });
  }
  const blends = planned.some(({ overlap }) => overlap > 0);
  return { frame, parts: planned, transition, frames, copies: !blends && copies(parts, frame) };
}

function stretchOf({ survey, from = 0, to }: SurveyedPart, index: number, fps: number) {
  const seconds = Math.min(to ?? survey.seconds, survey.seconds);
  const frames = Math.round((seconds - from) * fps);
  if (frames >= 1) return { fromTicks: survey.zeroTicks + Math.round(from * ticksPerSecond), frames };
  // What lasts less than half a frame is still shown.
  if (from === 0 && (to === undefined || to >= survey.seconds)) return { fromTicks: survey.zeroTicks, frames: 1 };
  const message = `Nothing of part ${index + 1} is left: it lasts ${survey.seconds.toFixed(2)} s.`;
  const path = `parts.${index}.${from >= survey.seconds ? "from" : "to"}`;
  throw new Failure("VALIDATION_ERROR", { message, issues: [{ path, message }] });
}

/** Whether all parts are whole, and what the frame wants already. */
function copies(parts: readonly SurveyedPart[], { width, height, fps }: Frame): boolean {
  const word = parts[0]?.survey.copyWord;
  return parts.every(({ survey, from = 0, to }) => {
    const { picture, seconds } = survey;
    const whole = from === 0 && (to === undefined || to >= seconds);
    const even = Math.abs(seconds * fps - Math.round(seconds * fps)) < wholeFrame;
    const fits = picture.width === width && picture.height === height && picture.rate <= fps + wholeFrame;
    const plain = picture.turn === "none" && picture.pixelAspect === 1 && picture.light === "standard";
    return word !== undefined && survey.copyWord === word && whole && even && fits && plain && !picture.interlaced;
  });
}
