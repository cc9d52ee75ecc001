import { type BurnedCaptions, type CaptionStyle, captionColumns } from "#lib/contracts/captions";
import type { AspectRatio } from "#lib/contracts/frame";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import { wordCues } from "#lib/media/write-captions";

interface CaptionPlace {
  style: CaptionStyle;
  language: string;
  aspectRatio: AspectRatio;
  /** Scene second at which the voice starts. */
  from: number;
  /** Scene second at which the scene begins to go: its last caption goes before. */
  to: number;
}

const exact = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;

/** The captions of a scene, in its own time: words and moments as in the caption files, lines for the frame's shape. */
export function planCaptions(track: NarrationTrack, place: CaptionPlace): BurnedCaptions | undefined {
  const { style, language, aspectRatio, from, to } = place;
  const spoken = track.words.map((word) => ({ ...word, start: exact(word.start + from), end: exact(word.end + from) }));
  const cues = wordCues(spoken, { language, columns: captionColumns[aspectRatio] })
    .map(({ start, end, lines }) => ({ from: start, to: exact(Math.min(end, to)), lines }))
    .filter((cue) => cue.to > cue.from);
  return cues.length > 0 ? { style, cues } : undefined;
}
