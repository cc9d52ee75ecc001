import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { firstPart, open } from "#lib/render/figures/run";
import { direction, type Spot } from "#lib/render/figures/spot";
import { colorOf } from "#lib/render/looks/look";
import type { LineLayout } from "#lib/render/number-lines/lay-line";
import type { LinePart } from "#lib/render/number-lines/line-parts";
import { marked, markedInk } from "#lib/render/parts/ink-on";
import type { PartState, PartStates } from "#lib/render/parts/part-states";
import type { Surface } from "#lib/render/surface";
import { setText } from "#lib/render/text/set-text";

/** The line itself with its ticks and numbers, growing from its start. */
export function groundElement<P>(
  context: BlockContext<P>,
  id: string,
  layout: LineLayout<P>,
  box: Box,
): SceneElement<P> {
  const { timeline, look, unit, type } = context;
  const cues = timeline.affecting(id);
  const y = box.y + layout.line;
  const style = { role: "label", px: layout.px, leading: 1.1 } as const;
  const first = Math.max(0, layout.ticks.indexOf(0)) % layout.every;
  const numbers = layout.ticks.map((tick, i) => ({
    tick,
    text: i % layout.every === first ? setText(context, layout.write(tick), style, 1e5) : undefined,
  }));
  return {
    id,
    box: grown({ x: box.x, y: y - layout.px, width: box.width, height: layout.px * 3 }, 6 * unit),
    stateKey: (seconds) => timeline.keyOf(cues, seconds),
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      surface.save();
      surface.globalAlpha *= Math.min(1, there * 2);
      surface.mark?.({ id: `${id}.line`, kind: "stroke" });
      surface.strokeStyle = look.colors.quiet;
      surface.fillStyle = look.colors.quiet;
      surface.lineWidth = look.lines.thin * unit;
      surface.lineCap = "round";
      surface.beginPath();
      surface.moveTo(box.x, y);
      const end = box.x + box.width * there;
      surface.lineTo(end, y);
      surface.stroke();
      head(surface, [end, y], [1, 0], 9 * unit);
      const reached = numbers.filter(({ tick }) => box.x + layout.toPx(tick) <= end + 1);
      surface.lineWidth = look.lines.hair * unit;
      for (const { tick, text } of reached) {
        const x = box.x + layout.toPx(tick);
        const long = layout.px * (text ? 0.34 : 0.2);
        surface.beginPath();
        surface.moveTo(x, y - long);
        surface.lineTo(x, y + long);
        surface.stroke();
      }
      const color = look.colors.quiet;
      surface.mark?.({ id: `${id}.numbers`, kind: "text", color, leastPx: type.least("small") });
      for (const { tick, text } of reached)
        text?.draw(surface, box.x + layout.toPx(tick) - text.width / 2, y + layout.px * 0.6, { color });
      surface.restore();
    },
  };
}

function head<P>(surface: Surface<P>, [x, y]: Spot, [dx, dy]: Spot, size: number): void {
  surface.beginPath();
  surface.moveTo(x + dx * size * 0.3, y + dy * size * 0.3);
  surface.lineTo(x - dx * size - dy * size * 0.55, y - dy * size + dx * size * 0.55);
  surface.lineTo(x - dx * size * 0.7, y - dy * size * 0.7);
  surface.lineTo(x - dx * size + dy * size * 0.55, y - dy * size - dx * size * 0.55);
  surface.closePath();
  surface.fill();
}

/** A point, an interval or a jump, with its name. */
export function partElement<P>(
  context: BlockContext<P>,
  block: string,
  part: LinePart,
  layout: LineLayout<P>,
  box: Box,
  parts: PartStates,
): SceneElement<P> {
  const { look, unit, timeline } = context;
  const id = `${block}.${part.id}`;
  const name = layout.names.find((one) => one.name.part === part);
  return {
    id,
    box: grown({ ...box, height: layout.height }, 8 * unit),
    stateKey: (seconds) => `${parts.keyOf(part.id, seconds)}|${part.varies ? timeline.parametersKey(seconds) : ""}`,
    draw: (surface, seconds) => {
      const state = parts.stateOf(part.id, seconds);
      const ends = part.ends(seconds);
      if (state.alpha <= 0 || state.part <= 0 || !ends) return;
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      if (high < layout.from - 1e-9 || low > layout.to + 1e-9) return;
      const hot = colorOf(look, state.role);
      const base = colorOf(look, part.role);
      const color = marked(look, base, { heat: state.heat, hot, dim: state.dim });
      surface.save();
      surface.globalAlpha *= state.alpha;
      surface.mark?.({ id: `${id}.shape`, kind: "stroke" });
      surface.strokeStyle = color;
      surface.fillStyle = color;
      const at = (value: number): number => box.x + layout.toPx(Math.min(layout.to, Math.max(layout.from, value)));
      const y = box.y + layout.line;
      if (part.kind === "point") drawPoint(surface, context, [at(low), y], part.open.from, state);
      if (part.kind === "interval")
        drawInterval(surface, context, part, layout, { from: at(low), to: at(high), y }, state);
      if (part.kind === "jump")
        drawJump(surface, context, { from: at(ends[0]), to: at(ends[1]), y }, layout.leaps.get(part.id) ?? 0, state);
      const there = Math.min(1, Math.max(0, (state.part - 0.4) / 0.6));
      if (name && there > 0) {
        const ink = markedInk(look, base, { heat: state.heat, hot, dim: state.dim });
        surface.globalAlpha *= there;
        surface.mark?.({ id, kind: "text", color: ink, ...name.name.set.mark });
        name.name.set.draw(surface, [box.x + layout.middleOf(ends, name.name.set.width), box.y + name.y], ink, seconds);
      }
      surface.restore();
    },
  };
}

function dot<P>(surface: Surface<P>, { look }: BlockContext<P>, [x, y]: Spot, radius: number, isOpen: boolean): void {
  const color = surface.fillStyle;
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  if (isOpen) surface.fillStyle = look.ground;
  surface.fill();
  surface.fillStyle = color;
  if (isOpen) surface.stroke();
}

function drawPoint<P>(
  surface: Surface<P>,
  context: BlockContext<P>,
  spot: Spot,
  isOpen: boolean,
  state: PartState,
): void {
  const { look, unit } = context;
  const pop = state.part < 1 ? state.part + 0.4 * Math.sin(Math.PI * state.part) : 1;
  surface.lineWidth = look.lines.line * unit;
  dot(surface, context, spot, 7.5 * unit * pop * (1 + 0.3 * state.heat), isOpen);
}

function drawInterval<P>(
  surface: Surface<P>,
  context: BlockContext<P>,
  part: LinePart,
  layout: LineLayout<P>,
  span: { from: number; to: number; y: number },
  state: PartState,
): void {
  const { look, unit } = context;
  const y = span.y - (layout.lanes.get(part.id) ?? 0) * layout.laneHeight;
  const to = span.from + (span.to - span.from) * state.part;
  surface.lineWidth = look.lines.bold * unit * (1.35 + 0.5 * state.heat);
  surface.lineCap = "butt";
  surface.beginPath();
  surface.moveTo(span.from, y);
  surface.lineTo(to, y);
  surface.stroke();
  surface.lineWidth = look.lines.line * unit;
  const isFalling = (part.ends(0)?.[0] ?? 0) > (part.ends(0)?.[1] ?? 0);
  dot(surface, context, [span.from, y], 6.5 * unit, isFalling ? part.open.to : part.open.from);
  if (state.part >= 1) dot(surface, context, [span.to, y], 6.5 * unit, isFalling ? part.open.from : part.open.to);
}

/** Half an ellipse over the line, with an arrow where it lands. */
function drawJump<P>(
  surface: Surface<P>,
  { look, unit }: BlockContext<P>,
  span: { from: number; to: number; y: number },
  leap: number,
  state: PartState,
): void {
  const middle = (span.from + span.to) / 2;
  const half = (span.to - span.from) / 2;
  const lift = 5 * unit;
  const arch = open(
    Array.from({ length: 49 }, (_, i): Spot => {
      const angle = Math.PI * (1 - i / 48);
      return [middle + half * Math.cos(angle), span.y - lift - (leap - lift) * Math.sin(angle)];
    }),
  );
  const drawn = firstPart([arch], state.part)[0] ?? arch;
  surface.lineWidth = look.lines.line * unit * (0.85 + 0.4 * state.heat);
  surface.lineCap = "round";
  surface.beginPath();
  for (const [i, [x, y]] of drawn.spots.entries()) {
    if (i === 0) surface.moveTo(x, y);
    else surface.lineTo(x, y);
  }
  surface.stroke();
  const tip = drawn.spots.at(-1);
  const before = drawn.spots.at(-3);
  if (tip && before && Math.abs(half) > 2 * unit)
    head(surface, tip, direction([tip[0] - before[0], tip[1] - before[1]]), 10 * unit);
}
