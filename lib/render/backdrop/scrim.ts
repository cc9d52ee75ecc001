import type { Box, Size } from "#lib/render/box";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

/** A veil in the look's ground over the part of a picture where words stand: whole there, then fading out. */
export interface Scrim {
  /** Opacity where it is whole, 0 to 1. */
  strength: number;
  /** The way it fades: from a side, from the middle line up and down, or not at all. */
  form: "side" | "band" | "whole";
  /** px along that way: from where to where it is whole. */
  from: number;
  to: number;
  /** px over which it fades out beyond. */
  fade: number;
}

/** The form that fits around all words. */
export function scrimAround(words: Box, frame: Size): Omit<Scrim, "strength"> {
  const pad = 0.045 * Math.min(frame.width, frame.height);
  const [left, right] = [words.x - pad, words.x + words.width + pad];
  const [top, low] = [words.y - pad, words.y + words.height + pad];
  const side = { form: "side", fade: frame.width * 0.34 } as const;
  if (right < 0.64 * frame.width) return { ...side, from: 0, to: right };
  if (left > 0.36 * frame.width) return { ...side, from: left, to: frame.width };
  if (low - top < 0.62 * frame.height) {
    const near = 0.14 * frame.height;
    return {
      form: "band",
      from: top < near ? 0 : top,
      to: low > frame.height - near ? frame.height : low,
      fade: frame.height * 0.3,
    };
  }
  return { form: "whole", from: 0, to: 0, fade: 0 };
}

const smooth = (x: number): number => x * x * (3 - 2 * x);

export function drawScrim<P>(
  surface: Surface<P>,
  { strength, form, from, to, fade }: Scrim,
  color: string,
  frame: Size,
): void {
  if (strength <= 0) return;
  surface.save();
  surface.globalAlpha = 1;
  // Where much is veiled the rest is a little too: it stays one picture.
  const rest = form === "whole" ? strength : Math.max(0, strength - 0.35) * 0.45;
  if (form === "whole") surface.fillStyle = withAlpha(color, strength);
  else {
    const length = to - from + 2 * fade;
    const start = from - fade;
    const veil =
      form === "side"
        ? surface.createLinearGradient(start, 0, start + length, 0)
        : surface.createLinearGradient(0, start, 0, start + length);
    const at = (share: number): string => withAlpha(color, rest + (strength - rest) * smooth(share));
    const steps = 8;
    for (let i = 0; i <= steps; i++) {
      const share = i / steps;
      veil.addColorStop((share * fade) / length, at(share));
      veil.addColorStop(1 - (share * fade) / length, at(share));
    }
    surface.fillStyle = veil;
  }
  surface.fillRect(0, 0, frame.width, frame.height);
  surface.restore();
}
