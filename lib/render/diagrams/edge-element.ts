import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { edgeState } from "#lib/render/diagrams/edge-state";
import type { PlacedEdge } from "#lib/render/diagrams/place-diagram";
import { along, firstPart, lengthOf, open, type Run } from "#lib/render/figures/run";
import { boundsOf, direction, type Spot } from "#lib/render/figures/spot";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { marked, markedInk } from "#lib/render/parts/ink-on";
import type { PartStates } from "#lib/render/parts/part-states";
import type { Surface } from "#lib/render/surface";

const headLength = 11;
const headWidth = 10;
/** Part of an edge that a light is long. */
const lightLength = 0.3;
const dash = [7, 6];

/** An edge that draws itself, can be lit, and leaves room for its name. */
export function edgeElement<P>(
  context: BlockContext<P>,
  block: string,
  edge: PlacedEdge<P>,
  parts: PartStates,
): SceneElement<P>[] {
  const { look, unit, type } = context;
  const id = `${block}.${edge.id}`;
  const bounds = boundsOf(edge.run.spots);
  if (!bounds) return [];
  const name = nameBox(edge);
  const around: Box = { x: bounds[0], y: bounds[1], width: bounds[2] - bounds[0], height: bounds[3] - bounds[1] };
  const arrow = edge.edge.arrow ?? "to";
  const shorter = look.lines.line * unit * 1.2;
  const head = { length: headLength * unit, width: headWidth * unit };
  const whole = trimmed(edge.run, arrow === "both" ? shorter : 0, arrow === "none" ? 0 : shorter);
  return [
    {
      id,
      box: grown(name ? joined(around, name) : around, Math.max(head.length, 16 * unit)),
      stateKey: (seconds) => parts.keyOf(edge.id, seconds),
      draw: (surface, seconds) => {
        const state = edgeState(context, id, seconds);
        if (state.alpha <= 0 || state.part <= 0) return;
        const marks = parts.stateOf(edge.id, seconds);
        const heat = Math.max(marks.heat, state.lit);
        const hot = colorOf(look, marks.heat > 0 ? marks.role : (edge.edge.role ?? "accent"));
        const base = colorOf(look, edge.edge.role ?? "quiet");
        const color = marked(look, base, { heat: marks.heat, hot, dim: 0.7 * marks.dim * (1 - state.lit) });
        surface.save();
        surface.globalAlpha *= state.alpha;
        surface.mark?.({ id, kind: "stroke" });
        surface.lineCap = edge.edge.dashed ? "butt" : "round";
        surface.lineJoin = "round";
        surface.lineWidth = look.lines.thin * unit * (1 + 0.7 * heat);
        surface.strokeStyle = color;
        const drawn = firstPart([whole], state.part)[0] ?? whole;
        if (edge.edge.dashed) surface.setLineDash(dash.map((n) => n * unit));
        strokeAround(surface, drawn, name);
        if (edge.edge.dashed) surface.setLineDash([]);
        const warm = mix(color, hot, state.lit);
        if (state.lit > 0) {
          surface.strokeStyle = hot;
          strokeAround(surface, firstPart([whole], Math.min(state.lit, state.part))[0] ?? whole, name);
        }
        if (arrow !== "none") drawHead(surface, drawn, head, state.lit >= 0.98 ? warm : color);
        if (arrow === "both") drawHead(surface, reversed(whole), head, state.lit > 0.02 ? warm : color);
        if (state.light !== undefined)
          drawLight(surface, whole, state.light, { color: hot, size: unit * 5.5, hole: name });
        surface.restore();
        if (!edge.name || !name) return;
        const there = Math.min(1, Math.max(0, (state.part - 0.4) / 0.4));
        const ink = markedInk(look, colorOf(look, edge.edge.role ?? "quiet"), { heat, hot, dim: 0 });
        surface.save();
        surface.globalAlpha *= state.alpha * there;
        surface.mark?.({ id: `${id}.name`, kind: "text", color: ink, leastPx: type.least("small") });
        edge.name.draw(
          surface,
          name.x + (name.width - edge.name.width) / 2,
          name.y + (name.height - edge.name.height) / 2,
          { color: ink },
        );
        surface.restore();
      },
    },
  ];
}

/** The room of an edge's name, in which the edge is not drawn. */
function nameBox<P>({ name, at }: PlacedEdge<P>): Box | undefined {
  if (!name || !at) return undefined;
  const pad = name.height * 0.16;
  return grown({ x: at[0] - name.width / 2, y: at[1] - name.height / 2, width: name.width, height: name.height }, pad);
}

function joined(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

const reversed = (run: Run): Run => open([...run.spots].reverse());

/** A run without so many px at its start and its end. */
function trimmed(run: Run, atStart: number, atEnd: number): Run {
  const length = lengthOf(run);
  if (length <= atStart + atEnd + 1) return run;
  const back = firstPart([run], 1 - atEnd / length)[0] ?? run;
  return atStart <= 0 ? back : reversed(firstPart([reversed(back)], 1 - atStart / (length - atEnd))[0] ?? back);
}

function strokeAround<P>(surface: Surface<P>, run: Run, hole: Box | undefined): void {
  surface.beginPath();
  let down = false;
  let before: Spot | undefined;
  for (const spot of run.spots) {
    for (const [x, y] of before ? inSteps(before, spot, hole) : [spot]) {
      if (hole && x > hole.x && x < hole.x + hole.width && y > hole.y && y < hole.y + hole.height) down = false;
      else if (down) surface.lineTo(x, y);
      else {
        surface.moveTo(x, y);
        down = true;
      }
    }
    before = spot;
  }
  surface.stroke();
}

/** Long straight stretches near a hole in small steps, so that the hole has clean edges. */
function inSteps(a: Spot, b: Spot, hole: Box | undefined): Spot[] {
  const count = hole ? Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 3)) : 1;
  return Array.from({ length: count }, (_, i): Spot => {
    const t = (i + 1) / count;
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
}

function drawHead<P>(surface: Surface<P>, run: Run, head: { length: number; width: number }, color: string): void {
  const tip = run.spots.at(-1);
  const length = lengthOf(run);
  if (!tip || length < 2) return;
  const size = Math.min(1, length / (2 * head.length));
  const before = along(run, Math.max(0, 1 - (head.length * size) / length)).spot;
  const [dx, dy] = direction([tip[0] - before[0], tip[1] - before[1]]);
  const [bx, by] = [tip[0] - dx * head.length * size, tip[1] - dy * head.length * size];
  const half = (head.width / 2) * size;
  surface.fillStyle = color;
  surface.beginPath();
  surface.moveTo(tip[0] + dx * head.length * 0.12, tip[1] + dy * head.length * 0.12);
  surface.lineTo(bx - dy * half, by + dx * half);
  surface.lineTo(bx + dx * head.length * size * 0.2, by + dy * head.length * size * 0.2);
  surface.lineTo(bx + dy * half, by - dx * half);
  surface.closePath();
  surface.fill();
}

/** A light with a tail, at a part of the run's length. */
function drawLight<P>(
  surface: Surface<P>,
  run: Run,
  at: number,
  { color, size, hole }: { color: string; size: number; hole: Box | undefined },
): void {
  // A light goes under the name as its edge does.
  const around = hole && grown(hole, size * 0.6);
  const isUnder = ([x, y]: Spot): boolean =>
    around !== undefined && x > around.x && y > around.y && x < around.x + around.width && y < around.y + around.height;
  const steps = 7;
  for (let i = steps; i >= 0; i--) {
    const behind = at - (lightLength * i) / steps;
    if (behind <= 0) continue;
    const spot = along(run, behind).spot;
    if (isUnder(spot)) continue;
    const [x, y] = spot;
    surface.fillStyle = withAlpha(color, i === 0 ? 1 : 0.5 * (1 - i / (steps + 1)));
    surface.beginPath();
    surface.arc(x, y, size * (1 - (0.75 * i) / steps), 0, 2 * Math.PI);
    surface.fill();
  }
  const spot = along(run, at).spot;
  if (isUnder(spot)) return;
  const [x, y] = spot;
  surface.fillStyle = withAlpha(color, 0.2);
  surface.beginPath();
  surface.arc(x, y, size * 2.1, 0, 2 * Math.PI);
  surface.fill();
}
