import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { grown } from "#lib/render/box";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import type { Surface } from "#lib/render/surface";
import type { SetText } from "#lib/render/text/set-text";

/** A text at its place, in frame px. */
export interface PlacedText<P> {
  text: SetText<P>;
  x: number;
  y: number;
  /** Width in which lines are aligned. */
  room: number;
  color: string;
  strongColor?: string;
  /** The least legible px of this text, when it is not body text. */
  leastPx?: number;
}

export interface TextElement<P> {
  /** Target whose cues show and mark it; also its id. */
  id: string;
  texts: readonly PlacedText<P>[];
  /** Drawn under the letters, in the same motion; `heat` is the emphasis, 0 to 1. */
  under?: (surface: Surface<P>, heat: number) => void;
  /** px that `under` reaches beyond the texts on any side. */
  reach?: number;
}

/** Letters that rise and fade in, line by line, when their target is shown, and take a role's colour when it is emphasised. */
export function textElement<P>(
  context: BlockContext<P>,
  { id, texts, under, reach = 0 }: TextElement<P>,
): SceneElement<P> {
  const { timeline, look, unit } = context;
  const cues = timeline.affecting(id);
  const rise = look.motion.rise * unit;
  // How far lines come apart, in parts of an entrance.
  const lineShift = look.motion.staggerSeconds / look.motion.enterSeconds;
  const left = Math.min(...texts.map((t) => t.x));
  const top = Math.min(...texts.map((t) => t.y));
  const right = Math.max(...texts.map((t) => t.x + t.room));
  const bottom = Math.max(...texts.map((t) => t.y + t.text.height));
  const box = grown({ x: left, y: top, width: right - left, height: bottom - top }, rise + reach + 8 * unit);
  return {
    id,
    box,
    stateKey: (seconds) =>
      texts.reduce((key, { text }) => key + (text.keyAt?.(seconds) ?? ""), timeline.keyOf(cues, seconds)),
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      const heat = timeline.emphasis(id, seconds);
      const hot = colorOf(look, heat.role);
      surface.save();
      if (under) {
        surface.save();
        surface.globalAlpha *= there;
        surface.translate(0, (1 - there) * rise);
        under(surface, heat.amount);
        surface.restore();
      }
      for (const { text, x, y, room, color, strongColor, leastPx } of texts) {
        const ink = mix(color, hot, heat.amount);
        surface.mark?.({ id, kind: "text", color: ink, leastPx });
        text.draw(surface, x, y, {
          color: ink,
          strongColor: strongColor === undefined ? undefined : mix(strongColor, hot, heat.amount),
          room,
          seconds,
          lineOf: (line) => {
            const own = Math.min(1, Math.max(0, there * (1 + lineShift * (text.lines - 1)) - lineShift * line));
            return { alpha: own, dy: (1 - own) * rise };
          },
        });
      }
      surface.restore();
    },
  };
}
