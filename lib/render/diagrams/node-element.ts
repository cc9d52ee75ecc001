import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { nodeOutline } from "#lib/render/diagrams/node-outline";
import type { PlacedNode } from "#lib/render/diagrams/place-diagram";
import { contrast } from "#lib/render/looks/contrast";
import { colorOf, type Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import type { PartStates } from "#lib/render/parts/part-states";

/** How much of a role's colour is in the ground of a node, plain and emphasised. */
const tint = 0.1;
const hotTint = 0.3;
const legible = 4.6;

/** A node that pops up, and takes a role's colour when it is emphasised. */
export function nodeElement<P>(
  context: BlockContext<P>,
  block: string,
  placed: PlacedNode<P>,
  parts: PartStates,
): SceneElement<P> {
  const { look, unit, type } = context;
  const { node, text, middle, width, height, lower } = placed;
  const id = `${block}.${node.id}`;
  const box: Box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
  const plain = node.role === undefined || node.role === "text" || node.role === "quiet";
  return {
    id,
    box: grown(box, 0.06 * Math.max(width, height) + 5 * unit),
    stateKey: (seconds) => parts.keyOf(node.id, seconds),
    draw: (surface, seconds) => {
      const state = parts.stateOf(node.id, seconds);
      const there = Math.min(state.alpha, state.part);
      if (there <= 0) return;
      const hot = colorOf(look, state.role);
      const edge = plain ? look.colors.quiet : colorOf(look, node.role);
      const own = mix(look.panel, edge, plain ? 0 : tint);
      const fill = grounded(look, mix(mix(own, look.ground, state.dim * 0.5), hot, hotTint * state.heat));
      const ink = mix(look.colors.text, look.colors.quiet, state.dim * (1 - state.heat));
      const color = contrast(ink, fill) >= 4.5 ? ink : look.colors.text;
      surface.save();
      surface.globalAlpha *= Math.min(1, there * 1.6);
      const scale = 0.86 + 0.14 * overshoot(there) + 0.03 * state.heat;
      surface.save();
      surface.translate(middle[0], middle[1]);
      surface.scale(scale, scale);
      surface.translate(-middle[0], -middle[1]);
      surface.mark?.({ id: `${id}.shape`, kind: "panel" });
      surface.fillStyle = fill;
      surface.strokeStyle = mix(mix(edge, look.ground, 0.55 * state.dim), hot, state.heat);
      surface.lineWidth = (plain ? look.lines.hair : look.lines.thin) * unit + look.lines.hair * unit * state.heat;
      nodeOutline(surface, node.shape ?? "box", box, Math.min(look.corner * unit, placed.text.height * 0.5));
      surface.restore();
      surface.mark?.({ id, kind: "text", color, on: fill, leastPx: type.least("small") });
      text.draw(surface, middle[0] - text.width / 2, middle[1] + lower - text.height / 2, { color, room: text.width });
      surface.restore();
    },
  };
}

/** Runs a little over 1 and comes back. */
const overshoot = (p: number): number => (p >= 1 ? 1 : p + 0.35 * Math.sin(Math.PI * p) * p);

/** A ground on which the look's text can be read. */
function grounded(look: Look, fill: string): string {
  let ground = fill;
  for (let i = 0; i < 8 && contrast(look.colors.text, ground) < legible; i++) ground = mix(ground, look.panel, 0.25);
  return ground;
}
