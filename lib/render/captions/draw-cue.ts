import type { CaptionStyle } from "#lib/contracts/captions";
import type { SetCue, SetWord } from "#lib/render/captions/set-cue";
import { spokenWord } from "#lib/render/captions/spoken-word";
import type { Look } from "#lib/render/looks/look";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

export const captionsId = "@captions";

export interface CaptionPen {
  look: Look;
  font: string;
  px: number;
  /** Size in px under which the audit calls them too small. */
  leastPx: number;
  /** px of 1/720 of the frame's short side. */
  unit: number;
  direction: "ltr" | "rtl";
}

type DrawCue = <P>(surface: Surface<P>, cue: SetCue, pen: CaptionPen, seconds: number) => void;

/** px of a word that are filled at a moment. */
export const filledPx = (word: SetWord, seconds: number): number =>
  Math.round(word.width * Math.min(1, Math.max(0, (seconds - word.start) / Math.max(0.01, word.end - word.start))));

/** How each style draws a cue; the surface is saved, its font and direction are set. */
export const drawCue: Readonly<Record<CaptionStyle, DrawCue>> = {
  clean: (surface, cue, pen) => {
    outline(surface, cue.words, pen);
    letters(surface, cue.words, pen, pen.look.colors.text, pen.look.ground);
  },
  boxed: (surface, cue, pen) => {
    panel(surface, cue, pen);
    letters(surface, cue.words, pen, pen.look.colors.text, pen.look.panel);
  },
  highlight: (surface, cue, pen, seconds) => {
    const at = spokenWord(cue, seconds);
    const { colors, ground, onAccent, corner } = pen.look;
    const others = cue.words.filter((_, i) => i !== at);
    outline(surface, others, pen);
    letters(surface, others, pen, colors.text, ground);
    const word = cue.words[at];
    if (!word) return;
    const [x, y] = [0.09 * pen.px, 0.06 * pen.px];
    surface.mark?.({ id: captionsId, kind: "panel" });
    surface.fillStyle = colors.accent;
    surface.beginPath();
    const top = word.baseline - 0.86 * pen.px - y;
    surface.roundRect(
      word.x - x,
      top,
      word.width + 2 * x,
      1.14 * pen.px + 2 * y,
      Math.min(corner * pen.unit, 0.3 * pen.px),
    );
    surface.fill();
    letters(surface, [word], pen, onAccent, colors.accent);
  },
  karaoke: (surface, cue, pen, seconds) => {
    panel(surface, cue, pen);
    const { colors, panel: under } = pen.look;
    const sung = cue.words.filter((word) => seconds >= word.end);
    const sounding = cue.words.filter((word) => seconds >= word.start && seconds < word.end);
    letters(
      surface,
      cue.words.filter((word) => seconds < word.start),
      pen,
      colors.text,
      under,
    );
    letters(surface, sung, pen, colors.accent, under);
    for (const word of sounding) {
      const filled = filledPx(word, seconds);
      const from = pen.direction === "rtl" ? word.x + word.width - filled : word.x;
      const rest = pen.direction === "rtl" ? word.x : word.x + filled;
      clipped(surface, word, pen, from, filled, colors.accent);
      clipped(surface, word, pen, rest, word.width - filled, colors.text);
    }
  },
};

function letters<P>(surface: Surface<P>, words: readonly SetWord[], pen: CaptionPen, color: string, on: string): void {
  if (words.length === 0) return;
  surface.mark?.({ id: captionsId, kind: "text", color, on, leastPx: pen.leastPx });
  surface.fillStyle = color;
  for (const { text, x, baseline } of words) surface.fillText(text, x, baseline);
}

/** The ground's own colour around the letters: it parts them from any picture. */
function outline<P>(surface: Surface<P>, words: readonly SetWord[], { look, px }: CaptionPen): void {
  surface.mark?.({ id: captionsId, kind: "quiet" });
  for (const [reach, strength, count] of [
    [0.13, 0.3, 12],
    [0.07, 1, 12],
  ] as const) {
    surface.fillStyle = withAlpha(look.ground, strength);
    for (const { text, x, baseline } of words) {
      for (let i = 0; i < count; i++) {
        const angle = (i / count) * 2 * Math.PI;
        surface.fillText(text, x + reach * px * Math.cos(angle), baseline + reach * px * Math.sin(angle));
      }
    }
  }
}

function panel<P>(surface: Surface<P>, { box }: SetCue, { look, unit }: CaptionPen): void {
  surface.mark?.({ id: captionsId, kind: "panel" });
  surface.fillStyle = look.panel;
  surface.strokeStyle = look.rule;
  surface.lineWidth = look.lines.hair * unit;
  surface.beginPath();
  surface.roundRect(box.x, box.y, box.width, box.height, look.corner * unit);
  surface.fill();
  surface.stroke();
}

/** A part of a word; the word is looked at while it is whole. */
function clipped<P>(
  surface: Surface<P>,
  word: SetWord,
  pen: CaptionPen,
  x: number,
  width: number,
  color: string,
): void {
  if (width <= 0) return;
  surface.save();
  surface.mark?.({ id: captionsId, kind: "quiet", color });
  surface.beginPath();
  surface.rect(x, word.baseline - 1.3 * pen.px, width, 2 * pen.px);
  surface.clip();
  surface.fillStyle = color;
  surface.fillText(word.text, word.x, word.baseline);
  surface.restore();
}
