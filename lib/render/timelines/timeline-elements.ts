import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { colorOf } from "#lib/render/looks/look";
import { marked, markedInk } from "#lib/render/parts/ink-on";
import { type PartStates, partStates } from "#lib/render/parts/part-states";
import type { Surface } from "#lib/render/surface";
import type { PlacedEvent, TimelineLayout } from "#lib/render/timelines/lay-timeline";

/** The line and its events; `box` is the room that the layout was made for. */
export function timelineElements<P>(
  context: BlockContext<P>,
  block: BlockOf<"timeline">,
  layout: TimelineLayout<P>,
  box: Box,
): SceneElement<P>[] {
  const parts = partStates(context, block);
  return [
    lineElement(context, block.id, layout, box),
    ...layout.events.map((event) => eventElement(context, block.id, layout, event, box, parts)),
  ];
}

/** px of a place along and beside the line. */
function spotOf<P>(context: BlockContext<P>, layout: TimelineLayout<P>, box: Box, along: number): [number, number] {
  if (layout.level) return [box.x + along, box.y + layout.line];
  return [context.direction === "rtl" ? box.x + box.width - layout.line : box.x + layout.line, box.y + along];
}

function lineElement<P>(context: BlockContext<P>, id: string, layout: TimelineLayout<P>, box: Box): SceneElement<P> {
  const { timeline, look, unit } = context;
  const cues = timeline.affecting(id);
  const rtl = context.direction === "rtl" && layout.level;
  const ends = layout.level ? [0, box.width] : [layout.events[0]?.dot ?? 0, layout.events.at(-1)?.dot ?? 0];
  const [from, to] = [
    spotOf(context, layout, box, ends[rtl ? 1 : 0] ?? 0),
    spotOf(context, layout, box, ends[rtl ? 0 : 1] ?? 0),
  ];
  return {
    id,
    box: grown(
      { x: Math.min(from[0], to[0]), y: from[1], width: Math.abs(to[0] - from[0]), height: to[1] - from[1] },
      6 * unit,
    ),
    stateKey: (seconds) => timeline.keyOf(cues, seconds),
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      surface.save();
      surface.globalAlpha *= Math.min(1, there * 2);
      surface.mark?.({ id: `${id}.line`, kind: "stroke" });
      surface.strokeStyle = look.rule;
      surface.lineWidth = look.lines.thin * unit;
      surface.lineCap = "round";
      surface.beginPath();
      surface.moveTo(...from);
      surface.lineTo(from[0] + (to[0] - from[0]) * there, from[1] + (to[1] - from[1]) * there);
      surface.stroke();
      surface.restore();
    },
  };
}

function eventElement<P>(
  context: BlockContext<P>,
  block: string,
  layout: TimelineLayout<P>,
  event: PlacedEvent<P>,
  box: Box,
  parts: PartStates,
): SceneElement<P> {
  const { look, unit } = context;
  const part = `${event.index}`;
  const dot = spotOf(context, layout, box, event.dot);
  const words: Box = { x: box.x + event.x, y: box.y + event.y, width: event.room, height: event.height };
  const rise = look.motion.rise * unit;
  const reach = 14 * unit + rise;
  const left = Math.min(words.x, dot[0]);
  const top = Math.min(words.y, dot[1]);
  const around: Box = {
    x: left,
    y: top,
    width: Math.max(words.x + words.width, dot[0]) - left,
    height: Math.max(words.y + words.height, dot[1]) - top,
  };
  return {
    id: `${block}.${part}`,
    box: grown(around, reach),
    stateKey: (seconds) => parts.keyOf(part, seconds),
    draw: (surface, seconds) => {
      const state = parts.stateOf(part, seconds);
      const there = Math.min(state.alpha, state.part);
      if (there <= 0) return;
      const hot = colorOf(look, state.role);
      const base = colorOf(look, event.event.role ?? "accent");
      const color = marked(look, base, { heat: state.heat, hot, dim: state.dim });
      surface.save();
      surface.globalAlpha *= Math.min(1, there * 1.3);
      surface.mark?.({ id: `${block}.${part}.dot`, kind: "stroke" });
      if (layout.level) drawStem(surface, context, layout, event, box, there);
      surface.fillStyle = look.ground;
      disc(surface, dot, unit * 10 * there);
      surface.fillStyle = color;
      disc(surface, dot, unit * (6 + 2 * state.heat) * (there + 0.5 * Math.sin(Math.PI * there)));
      const ink = (own: string, heat: number): string => markedInk(look, own, { heat, hot, dim: state.dim });
      const away = layout.level && event.y < layout.line ? -1 : 1;
      const dy = (1 - there) * rise * away;
      drawWords(surface, context, `${block}.${part}`, event, { ...words, y: words.y + dy }, [
        ink(base, state.heat),
        ink(look.colors.text, state.heat),
        ink(look.colors.quiet, 0),
      ]);
      surface.restore();
    },
  };
}

function disc<P>(surface: Surface<P>, [x, y]: readonly [number, number], radius: number): void {
  surface.beginPath();
  surface.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
  surface.fill();
}

/** From the dot to the words: straight, or with a knee where they had to stand aside. */
function drawStem<P>(
  surface: Surface<P>,
  { look, unit }: BlockContext<P>,
  layout: TimelineLayout<P>,
  event: PlacedEvent<P>,
  box: Box,
  there: number,
): void {
  const away = event.y < layout.line ? -1 : 1;
  const y = box.y + layout.line;
  const words = away < 0 ? box.y + event.y + event.height : box.y + event.y;
  const end = words - away * layout.px * 0.18;
  const knee = y + away * layout.px * 0.62;
  surface.strokeStyle = look.rule;
  surface.lineWidth = look.lines.hair * unit;
  surface.beginPath();
  surface.moveTo(box.x + event.dot, y);
  surface.lineTo(box.x + event.dot + (event.stem - event.dot) * there, y + (knee - y) * there);
  if (there >= 1) surface.lineTo(box.x + event.stem, end);
  surface.stroke();
}

function drawWords<P>(
  surface: Surface<P>,
  { type }: BlockContext<P>,
  id: string,
  event: PlacedEvent<P>,
  at: Box,
  [when, title, text]: readonly [string, string, string],
): void {
  const leastPx = type.least("small");
  let y = at.y;
  surface.mark?.({ id, kind: "text", color: when, leastPx });
  event.when.draw(surface, at.x, y, { color: when, room: at.width });
  y += event.when.height;
  surface.mark?.({ id, kind: "text", color: title, leastPx });
  event.title.draw(surface, at.x, y, { color: title, room: at.width });
  if (!event.text) return;
  y += event.title.height + (event.height - event.when.height - event.title.height - event.text.height);
  surface.mark?.({ id, kind: "text", color: text, leastPx });
  event.text.draw(surface, at.x, y, { color: text, room: at.width });
}
