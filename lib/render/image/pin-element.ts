import type { PicturePin } from "#lib/contracts/storyboard-pictures";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { PartStates } from "#lib/render/parts/part-states";
import type { Surface } from "#lib/render/surface";
import type { SetText } from "#lib/render/text/set-text";

export interface PlacedPin<P> {
  pin: PicturePin;
  /** Where the dot may be in the scene, and where it is at a moment; frame px. */
  reach: Box;
  at(seconds: number): readonly [number, number];
  /** Equal key = equal place. */
  placeKey(seconds: number): string;
  label: Box;
  text: SetText<P>;
  pad: number;
  radius: number;
  leastPx: number;
}

/** A dot on the picture, its name on a small panel, and a line between them where they are apart. */
export function pinElement<P>(
  context: BlockContext<P>,
  blockId: string,
  states: PartStates,
  placed: PlacedPin<P>,
): SceneElement<P> {
  const { look, unit } = context;
  const { pin, label, text, pad, radius, reach } = placed;
  const id = `${blockId}.${pin.id}`;
  const base = colorOf(look, pin.role ?? "accent");
  return {
    id,
    box: grown(around(reach, label), radius * 2 + 6 * unit),
    stateKey: (seconds) => `${states.keyOf(pin.id, seconds)}${placed.placeKey(seconds)}`,
    draw: (surface, seconds) => {
      const state = states.stateOf(pin.id, seconds);
      if (state.alpha <= 0 || state.part <= 0) return;
      const hot = mix(base, colorOf(look, state.role), state.heat);
      const [x, y] = placed.at(seconds);
      surface.save();
      surface.globalAlpha *= state.alpha;
      surface.mark?.({ id, kind: "quiet" });
      drawLeader(surface, { x, y }, label, radius, { color: look.panel, width: 2 * unit });
      const swell = radius * (0.4 + 0.6 * state.part) * (1 + 0.3 * state.heat);
      disc(surface, x, y, swell * (2.1 + 0.5 * state.heat), withAlpha(hot, 0.26));
      disc(surface, x, y, swell * 1.22, look.panel);
      disc(surface, x, y, swell * 0.86, mix(hot, look.panel, 0.5 * state.dim));
      const words = Math.min(1, Math.max(0, state.part * 1.8 - 0.8));
      surface.globalAlpha *= words;
      if (words > 0) {
        surface.mark?.({ id, kind: "panel" });
        surface.fillStyle = look.panel;
        surface.beginPath();
        surface.roundRect(label.x, label.y, label.width, label.height, Math.min(look.corner * unit, label.height / 2));
        surface.fill();
        surface.strokeStyle = withAlpha(hot, 0.35 + 0.65 * state.heat);
        surface.lineWidth = (1.2 + state.heat) * unit;
        surface.stroke();
        const ink = mix(mix(look.colors.text, hot, state.heat), look.colors.quiet, state.dim);
        surface.mark?.({ id, kind: "text", color: ink, on: look.panel, leastPx: placed.leastPx });
        text.draw(surface, label.x + pad, label.y + pad * 0.55, { color: ink, room: label.width - 2 * pad });
      }
      surface.restore();
    },
  };
}

function disc<P>(surface: Surface<P>, x: number, y: number, radius: number, color: string): void {
  surface.fillStyle = color;
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  surface.fill();
}

function drawLeader<P>(
  surface: Surface<P>,
  { x, y }: { x: number; y: number },
  label: Box,
  radius: number,
  line: { color: string; width: number },
): void {
  const tx = Math.min(label.x + label.width, Math.max(label.x, x));
  const ty = Math.min(label.y + label.height, Math.max(label.y, y));
  if (Math.hypot(tx - x, ty - y) < radius * 2.6) return;
  surface.strokeStyle = line.color;
  surface.lineWidth = line.width;
  surface.lineCap = "round";
  surface.beginPath();
  surface.moveTo(x, y);
  surface.lineTo(tx, ty);
  surface.stroke();
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const low = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: low - y };
}
