import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { layLegend } from "#lib/render/charts/legend";
import { endNames } from "#lib/render/charts/line-ends";
import { fromStart } from "#lib/render/layout/from-start";
import { shortText } from "#lib/render/parts/short-text";
import { type SetText, setText } from "#lib/render/text/set-text";

/** What stands over and under a chart itself, px. */
export interface ChartHead<P> {
  above: number;
  below: number;
  elements: SceneElement<P>[];
}

/** The name of the frame, the names of the series and what the axes count. */
export function layHead<P>(tools: ChartTools<P>, box: Box, fit: number): ChartHead<P> {
  const { block, context } = tools;
  const { type, look, timeline, unit, direction } = context;
  const px = Math.max(type.least("small"), type.size("small", fit));
  const elements: SceneElement<P>[] = [];
  let above = 0;
  if (block.frames) {
    const named = frameName(tools, box, fit);
    elements.push(named.element);
    above += named.height;
  }
  const ends =
    block.kind === "line" && endNames(tools, { ...box, height: Math.max(box.height, 300 * unit) }, px).length > 0;
  if (!ends) {
    const legend = layLegend(tools, box.width, px, (series) =>
      block.kind === "bar" ? (block.labels ? `series${series}` : undefined) : `${series}`,
    );
    elements.push(...legend.place(box.x, box.y + above));
    above += legend.height;
  }
  const title = (text: string, name: string, y: number, atEnd: boolean): number => {
    const set = shortText(context, text, { role: "label", px, leading: 1.2 }, box.width, 2);
    const x = fromStart(direction, box, atEnd ? box.width - set.width : 0, set.width);
    const at = { x, y: atEnd ? y - set.height : y, width: set.width, height: set.height };
    elements.push(
      tools.element(undefined, name, grown(at, 4 * unit), (surface, seconds) => {
        const there = timeline.appearance(block.id, seconds);
        if (there <= 0) return;
        const color = look.colors.quiet;
        surface.globalAlpha *= there;
        surface.mark?.({ id: `${block.id}.${name}`, kind: "text", color, leastPx: type.least("small") });
        set.draw(surface, at.x, at.y, { color });
      }),
    );
    return set.height + px * 0.6;
  };
  if (block.y?.label !== undefined && block.kind !== "pie")
    above += title(block.y.label, "ylabel", box.y + above, false);
  const hasX = block.x?.label !== undefined && block.kind !== "pie";
  const below = hasX ? title(block.x?.label ?? "", "xlabel", box.y + box.height, true) - px * 0.35 : 0;
  return { above, below, elements };
}

/** Names that are years or other whole numbers count on between frames. */
function countedNames(names: readonly string[]): ((frame: number) => string) | undefined {
  if (!names.every((name) => /^\d{1,6}$/.test(name))) return undefined;
  return (frame) => {
    const from = Number(names[Math.floor(frame)]);
    const to = Number(names[Math.ceil(frame)] ?? from);
    return `${Math.round(from + (to - from) * (frame - Math.floor(frame)))}`;
  };
}

/** The frame's name, large and quiet, at the end of the line; it changes half way between frames. */
function frameName<P>(tools: ChartTools<P>, box: Box, fit: number): { element: SceneElement<P>; height: number } {
  const { block, context, values } = tools;
  const { type, look, timeline, unit, direction } = context;
  const px = type.size("title", fit);
  const style = { role: "title", px, leading: 1.1 } as const;
  const set = (name: string): SetText<P> => shortText(context, name, style, box.width, 1);
  const names = (block.frames ?? []).map(({ name }) => set(name));
  const counted = countedNames((block.frames ?? []).map(({ name }) => name));
  const named = (frame: number): SetText<P> | undefined => (counted ? set(counted(frame)) : names[Math.round(frame)]);
  const height = setText(context, "0", style, 1e5).height;
  const at = { x: box.x, y: box.y, width: box.width, height };
  const element = tools.element(undefined, "frame", grown(at, 6 * unit), (surface, seconds) => {
    const there = timeline.appearance(block.id, seconds);
    const text = named(values.frame(seconds));
    if (there <= 0 || !text) return;
    const color = look.colors.quiet;
    surface.globalAlpha *= there;
    surface.mark?.({ id: `${block.id}.frame`, kind: "text", color });
    text.draw(surface, fromStart(direction, box, box.width - text.width, text.width), box.y, { color });
  });
  return { element, height: height + px * 0.3 };
}
