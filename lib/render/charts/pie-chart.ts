import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { type ChartTools, seriesRole } from "#lib/render/charts/chart-tools";
import { type NumberWriter, numberWriter } from "#lib/render/charts/number-writer";
import { drawTag, layTags, type PiePlan } from "#lib/render/charts/pie-tags";
import { colorOf, type Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import { marked } from "#lib/render/parts/ink-on";
import type { Surface } from "#lib/render/surface";

/** With more slices than this nobody can tell them apart: they become bars. */
export const mostSlices = 12;
const hole = 0.56;
const apart = 0.012;

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
  const amountsOf = (own: readonly number[]): number[] =>
    block.unit === undefined ? fraction(own).map((part) => part * 100) : [...own];
  const said = (seconds: number): number[] => amountsOf(values.at(seconds)[0] ?? []);
  const plan = planOf(box, px, labels.length);
  const beside = layTags(context, plan, labels, px, {
    write,
    said: values.samples.flatMap((sample) => amountsOf(sample[0] ?? [])),
  });
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
      drawTag(surface, tools, index, plan, tag, { color, dim: state.dim, px, middle });
    }),
  );
}

function percentWriter(language: string): NumberWriter {
  return numberWriter(language, [100, 1], language.startsWith("en") ? "%" : "\u202f%");
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
