import { wavRate } from "#lib/media/native/wav-writer";
import type { MergePlan, MergeTransition } from "#lib/media/running/merging";

/** Sample pairs at which a frame of the film begins. */
export const samplesAt = (frames: number, { fps }: MergePlan["frame"]): number => Math.round((frames * wavRate) / fps);

/** A cut is softened by so many sample pairs: a wave that breaks off would click. */
const softened = wavRate / 500;

/** How loud a part is `at` sample pairs from its beginning, 0 to 1. Two parts that overlap are together as loud as one. */
export function gainOf(plan: MergePlan, index: number): (at: number) => number {
  const { parts, frame, transition } = plan;
  const [part, next] = [parts[index], parts[index + 1]];
  if (!part) return () => 0;
  const length = samplesAt(part.start + part.frames, frame) - samplesAt(part.start, frame);
  const rising = index === 0 ? 0 : part.overlap > 0 ? samplesAt(part.overlap, frame) : softened;
  const falling = !next ? 0 : next.overlap > 0 ? samplesAt(next.overlap, frame) : softened;
  const through = (overlap: number | undefined): MergeTransition => (overlap ? transition : "cut");
  return (at) => {
    if (at < rising) return arriving(through(part.overlap), at / rising);
    const left = length - at;
    return left < falling ? arriving(through(next?.overlap), left / falling) : 1;
  };
}

/** What is still to come is silent, what is there is whole; a fade is silent in its middle. */
function arriving(transition: MergeTransition, x: number): number {
  if (transition === "fade") return x < 0.5 ? 0 : Math.sin(Math.PI * (x - 0.5));
  return Math.sin((Math.PI / 2) * x);
}
