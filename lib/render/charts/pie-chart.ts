import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { type ChartTools, seriesRole } from "#lib/render/charts/chart-tools";
import { spreadOut } from "#lib/render/charts/line-ends";
import { type NumberWriter, numberWriter } from "#lib/render/charts/number-writer";
import { colorOf, type Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import { marked, markedInk } from "#lib/render/parts/ink-on";
import { shortText } from "#lib/render/parts/short-text";
import type { Surface } from "#lib/render/surface";
import { type SetText, setText } from "#lib/render/text/set-text";

/** With more slices than this nobody can tell them apart: they become bars. */
export const mostSlices = 12;
const hole = 0.56;
const apart = 0.012;

interface Tag {
  x: number;
  y: number;
  side: 1 | -1;
}

const fraction = (values: readonly number[]): number[] => {
  const sizes = values.map((value) => (Number.isFinite(value) && value > 0 ? value : 0));
  const most = Math.max(...sizes, 0);
  const total = sizes.reduce((sum, size) => sum + (most > 0 ? size / most : 0), 0);
  return sizes.map((size) => (total > 0 ? size / most / total : 0));
};

/** A ring of slices that sweep open one after another, each with its name and amount beside it. */
export function pieChart<P>(tools: ChartTools<P>, box: Box, fit: number): SceneElement<P>[] {
  const { block, context, values } = tools;
  const { type, unit, look, language } = context;
  const px = Math.max(type.least("small"), type.size("label", fit));
  const labels = block.labels ?? [];
  const first = values.samples.flatMap((sample) => sample[0] ?? []);
  const write = block.unit === undefined ? percentWriter(language) : numberWriter(language, first, block.unit);
  const said = (seconds: number): number[] => {
    const own = values.at(seconds)[0] ?? [];
    return block.unit === undefined ? fraction(own).map((part) => part * 100) : [...own];
  };
  const plan = planOf(box, px, labels.length);
  const beside = layTags(tools, plan, labels, px, write);
  const whole = grown(box, 4 * unit);
  return labels.map((_, index) =>
    tools.element(`${index}`, `${index}`, whole, (surface, seconds) => {
      const state = tools.stateOf(`${index}`, seconds);
      if (state.alpha <= 0 || state.part <= 0) return;
      const parts = fraction(values.at(seconds)[0] ?? []);
      const before = parts.slice(0, index).reduce((sum, part) => sum + part, 0);
      const own = parts[index] ?? 0;
      const from = -Math.PI / 2 + 2 * Math.PI * before;
      const to = from + 2 * Math.PI * own * state.part;
      const hot = colorOf(look, state.role);
      const base = sliceColor(look, index, labels.length);
      const color = marked(look, base, { heat: 0, hot, dim: state.dim });
      surface.globalAlpha *= state.alpha;
      const middle = from + Math.PI * own;
      const out = plan.radius * 0.055 * state.heat;
      surface.mark?.({ id: `${block.id}.${index}.slice`, kind: "stroke" });
      surface.fillStyle = color;
      ring(
        surface,
        plan.x + Math.cos(middle) * out,
        plan.y + Math.sin(middle) * out,
        plan.radius,
        from,
        to,
        own < 0.999,
      );
      const tag = beside(parts, said(seconds))[index];
      const there = Math.min(1, Math.max(0, (state.part - 0.5) * 2));
      if (!tag || there <= 0 || own <= 0) return;
      surface.globalAlpha *= there;
      drawTag(surface, tools, index, plan, tag, middle, { color, dim: state.dim, px });
    }),
  );
}

function percentWriter(language: string): NumberWriter {
  return numberWriter(language, [100, 1], language.startsWith("en") ? "%" : "\u202f%");
}

interface PiePlan {
  x: number;
  y: number;
  radius: number;
  /** Names stand left and right of the ring, or in rows under it. */
  sides: boolean;
  room: number;
  box: Box;
}

/** The ring in the middle with names at its sides; in narrow boxes the names stand under it. */
function planOf(box: Box, px: number, count: number): PiePlan {
  const least = px * 6.2;
  const half = Math.min(box.height / 2 - px * 0.6, box.width / 2 - least);
  const sides = half >= Math.min(box.height, box.width) * 0.26;
  if (sides) {
    const radius = Math.max(px, half * 0.94);
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      radius,
      sides,
      room: box.width / 2 - radius - px * 1.9,
      box,
    };
  }
  const rows = count * px * 1.55;
  const high = Math.max(px * 3, box.height - rows - px);
  const radius = Math.max(px, Math.min(high, box.width * 0.8) / 2 - px * 0.2);
  return { x: box.x + box.width / 2, y: box.y + high / 2, radius, sides, room: box.width, box };
}

interface PlacedTag<P> extends Tag {
  name: SetText<P>;
  amount: SetText<P>;
}

/** A function of the slices to the places of their names. */
function layTags<P>(
  { context }: ChartTools<P>,
  plan: PiePlan,
  labels: readonly string[],
  px: number,
  write: NumberWriter,
): (parts: readonly number[], said: readonly number[]) => (PlacedTag<P> | undefined)[] {
  const { type } = context;
  const rows = Math.max(1, labels.length);
  const lines = plan.sides ? 2 : 1;
  const least = type.least("small");
  const fitting = plan.sides ? px : Math.max(least, Math.min(px, (plan.box.height - plan.radius * 2) / rows / 1.5));
  const amountStyle = { role: "strong", px: fitting, leading: 1.14 } as const;
  const amountOf = (value: number): SetText<P> => setText(context, write(value), amountStyle, 1e5);
  const widest = Math.max(0, ...[0, 100].map((value) => amountOf(value).width));
  const room = plan.sides ? plan.room : plan.room - fitting * 2 - widest - fitting;
  const names = labels.map((label) =>
    shortText(context, label, { role: "body", px: fitting, leading: 1.14 }, Math.max(fitting * 3, room), lines),
  );
  return (parts, said) => {
    const amounts = labels.map((_, i) => amountOf(said[i] ?? 0));
    let sum = 0;
    const middles = parts.map((part) => {
      const middle = -Math.PI / 2 + 2 * Math.PI * (sum + part / 2);
      sum += part;
      return middle;
    });
    if (!plan.sides) return rowsUnder(plan, names, amounts, fitting, widest);
    const result: (PlacedTag<P> | undefined)[] = labels.map(() => undefined);
    for (const side of [1, -1] as const) {
      const mine = labels
        .map((_, i) => i)
        .filter((i) => (parts[i] ?? 0) > 0 && Math.cos(middles[i] ?? 0) * side >= (side === 1 ? 0 : 1e-12));
      const sizes = mine.map((i) => (names[i]?.height ?? 0) + (amounts[i]?.height ?? 0) + fitting * 0.35);
      const wished = mine.map((i, k) => ({
        middle: plan.y + Math.sin(middles[i] ?? 0) * plan.radius * 1.06,
        size: sizes[k] ?? 0,
      }));
      const at = spreadOut(wished, { from: plan.box.y, to: plan.box.y + plan.box.height });
      for (const [k, i] of mine.entries()) {
        const [name, amount] = [names[i], amounts[i]];
        if (name && amount)
          result[i] = { name, amount, side, x: plan.x + side * (plan.radius + px * 1.7), y: at[k] ?? plan.y };
      }
    }
    return result;
  };
}

function rowsUnder<P>(
  plan: PiePlan,
  names: readonly SetText<P>[],
  amounts: readonly SetText<P>[],
  px: number,
  widest: number,
): PlacedTag<P>[] {
  const wide = Math.max(...names.map((name) => name.width)) + px * 2.6 + widest;
  const left = plan.box.x + (plan.box.width - wide) / 2;
  const height = px * 1.5;
  const top = plan.box.y + plan.box.height - height * names.length;
  return names.flatMap((name, i) => {
    const amount = amounts[i];
    return amount ? [{ name, amount, side: 1 as const, x: left, y: top + height * (i + 0.5) }] : [];
  });
}

/** Colours of slices: of the series, fainter when they come round again. */
function sliceColor(look: Look, index: number, count: number): string {
  const round = Math.floor(index / 6);
  const last = count > 1 && index === count - 1 && index % 6 === 0;
  return mix(colorOf(look, seriesRole(last ? index + 1 : index)), look.ground, 0.4 * round);
}

function ring<P>(
  surface: Surface<P>,
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  gaps: boolean,
): void {
  const gap = gaps ? Math.min(apart, (to - from) / 4) : 0;
  if (to - from <= 1e-4) return;
  surface.beginPath();
  surface.arc(x, y, radius, from + gap, to - gap);
  surface.arc(x, y, radius * hole, to - gap / hole, from + gap / hole, true);
  surface.closePath();
  surface.fill();
}

function drawTag<P>(
  surface: Surface<P>,
  { context, block }: ChartTools<P>,
  index: number,
  plan: PiePlan,
  tag: PlacedTag<P>,
  middle: number,
  { color, dim, px }: { color: string; dim: number; px: number },
): void {
  const { look, unit, type } = context;
  const ink = markedInk(look, look.colors.text, { heat: 0, hot: look.colors.text, dim });
  const quiet = look.colors.quiet;
  const mark = { id: `${block.id}.${index}.name`, kind: "text", leastPx: type.least("small") } as const;
  if (!plan.sides) {
    const size = px * 0.72;
    surface.fillStyle = color;
    surface.fillRect(tag.x, tag.y - size / 2, size, size);
    surface.mark?.({ ...mark, color: ink });
    tag.name.draw(surface, tag.x + px * 1.2, tag.y - tag.name.height / 2, { color: ink });
    const right = plan.box.x + plan.box.width - (tag.x - plan.box.x);
    tag.amount.draw(surface, right - tag.amount.width, tag.y - tag.amount.height / 2, { color: ink });
    return;
  }
  const height = tag.name.height + tag.amount.height;
  surface.mark?.({ id: `${block.id}.${index}.leader`, kind: "quiet" });
  surface.strokeStyle = quiet;
  surface.lineWidth = look.lines.hair * unit;
  const edge = [
    plan.x + Math.cos(middle) * plan.radius * 1.03,
    plan.y + Math.sin(middle) * plan.radius * 1.03,
  ] as const;
  const knee = tag.x - tag.side * px * 0.9;
  surface.beginPath();
  surface.moveTo(edge[0], edge[1]);
  surface.lineTo(knee, tag.y);
  surface.lineTo(tag.x - tag.side * px * 0.35, tag.y);
  surface.stroke();
  const xOf = (text: SetText<P>): number => (tag.side === 1 ? tag.x : tag.x - text.width);
  surface.mark?.({ ...mark, color: ink });
  tag.amount.draw(surface, xOf(tag.amount), tag.y - height / 2, { color: ink });
  surface.mark?.({ ...mark, id: `${block.id}.${index}.name`, color: ink });
  tag.name.draw(surface, xOf(tag.name), tag.y - height / 2 + tag.amount.height, { color: ink });
}
