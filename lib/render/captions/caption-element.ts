import type { BurnedCaptions, CaptionStyle } from "#lib/contracts/captions";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { captionBand } from "#lib/render/captions/caption-band";
import { type CaptionPen, captionsId, drawCue, filledPx } from "#lib/render/captions/draw-cue";
import { lineWidth, type SetCue, setCue } from "#lib/render/captions/set-cue";
import { shownCue, spokenWord } from "#lib/render/captions/spoken-word";
import { fontOf } from "#lib/render/font-of";
import type { FontRole } from "#lib/render/looks/look";
import { directionOf } from "#lib/render/text/direction-of";

const roles: Readonly<Record<CaptionStyle, FontRole>> = {
  clean: "strong",
  boxed: "label",
  highlight: "strong",
  karaoke: "strong",
};

/** Captions in the picture: one element over all others that no camera moves. All of a scene's have one size. */
export function captionElement<P>(captions: BurnedCaptions, context: BlockContext<P>): SceneElement<P> {
  const { frame, look, language, kit, unit } = context;
  const band = captionBand(frame, language);
  const role = roles[captions.style];
  const scale = look.faces[role].scale ?? 1;
  const niceFont = fontOf(look, role, band.px, language);
  const widest = Math.max(
    1,
    ...captions.cues.flatMap(({ lines }) =>
      lines.map((line) => lineWidth(line, (t) => kit.measure(niceFont, t).width)),
    ),
  );
  // Faces differ in size: their letters may not come out smaller than the least either.
  const px = Math.max(Math.min(band.px, (band.px * band.room) / widest), Math.min(band.px, band.leastPx / scale));
  const font = fontOf(look, role, px, language);
  const widthOf = (text: string): number => kit.measure(font, text).width;
  const all = captions.cues.flatMap(({ lines }) => lines.flat().map((word) => word.text)).join("");
  const direction = directionOf(all, context.direction);
  const cues = captions.cues.map((cue) => setCue(cue, band, px, frame, direction, widthOf));
  const pen: CaptionPen = { look, font, px, leastPx: band.leastPx, unit, direction };
  return {
    id: captionsId,
    box: grown(around(cues.map((cue) => cue.box)), 6 * unit),
    stateKey: (seconds) => {
      const shown = shownCue(cues, seconds);
      const cue = cues[shown];
      return cue ? `${shown}${stateOf(captions.style, cue, seconds)}` : "";
    },
    draw: (surface, seconds) => {
      const cue = cues[shownCue(cues, seconds)];
      if (!cue) return;
      surface.save();
      surface.font = font;
      surface.direction = direction;
      surface.textAlign = "left";
      drawCue[captions.style](surface, cue, pen, seconds);
      surface.restore();
    },
  };
}

/** What changes while a cue is shown. */
function stateOf(style: CaptionStyle, cue: SetCue, seconds: number): string {
  if (style === "highlight") return `.${spokenWord(cue, seconds)}`;
  if (style !== "karaoke") return "";
  return `.${cue.words.map((word) => (seconds >= word.end ? "e" : filledPx(word, seconds))).join(",")}`;
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Moments at which captions are looked at: the middle of each, and the middle of its last word. */
export const captionMoments = ({ cues }: BurnedCaptions): number[] =>
  cues.flatMap(({ from, to, lines }) => {
    const last = lines.at(-1)?.at(-1);
    return last ? [(from + to) / 2, (last.start + Math.min(to, last.end)) / 2] : [(from + to) / 2];
  });
