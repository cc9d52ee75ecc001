import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, PreparedBlock, SceneElement } from "#lib/render/blocks/block";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import type { Box } from "#lib/render/box";
import { barColumns, columnsPlan } from "#lib/render/charts/bar-columns";
import { barRows, rowsHeight } from "#lib/render/charts/bar-rows";
import { layHead } from "#lib/render/charts/chart-head";
import { type ChartTools, chartTools } from "#lib/render/charts/chart-tools";
import { lineChart } from "#lib/render/charts/line-chart";
import { mostSlices, pieChart } from "#lib/render/charts/pie-chart";
import { scatterChart } from "#lib/render/charts/scatter-chart";

/** Least height and width, in units, and what a chart likes best. */
const leastHeight = [190, 280] as const;
const leastWidth = 300;
const aspect = 1.6;
/** Upright bars want a box at least so wide for its height. */
const uprightRatio = 0.85;

/** Bars, lines, slices or points, drawn from numbers that may change. */
export function prepareChart<P>(block: BlockOf<"chart">, context: BlockContext<P>): PreparedBlock<P> {
  const { unit, type } = context;
  // Slices that nobody could tell apart are told as bars.
  const slices = Math.max(block.labels?.length ?? 0, 0);
  const kind = block.kind === "pie" && (slices > mostSlices || slices === 0) ? "bar" : block.kind;
  const tools = chartTools(block, context);
  const needed = remembered((width: number): number => {
    if (kind === "pie") return type.least("small") * (7 + slices * 1.55);
    if (kind !== "bar") return leastHeight[0] * unit;
    const upright = columnsPlan(tools, { x: 0, y: 0, width, height: width / uprightRatio }, 0)?.height;
    return Math.min(upright ?? Number.POSITIVE_INFINITY, rowsHeight(tools, width));
  });
  return {
    id: block.id,
    growth: "elastic",
    aspect,
    measure: (width, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, width, fit);
      const head = layHead(tools, { x: 0, y: 0, width, height: 0 }, fit);
      const nice = leastHeight[0] + (leastHeight[1] - leastHeight[0]) * Math.min(1, Math.max(0, fit));
      return {
        width: Math.min(width, Math.max(leastWidth * unit, caption.width)),
        height: Math.max(nice * unit, needed(width)) + head.above + head.below + caption.height,
        leastWidth: leastWidth * unit,
      };
    },
    place: (box, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, box.width, fit);
      const whole = { ...box, height: box.height - caption.height };
      const head = layHead(tools, whole, fit);
      const inner = { ...whole, y: whole.y + head.above, height: Math.max(1, whole.height - head.above - head.below) };
      return [...head.elements, ...drawKind(tools, kind, inner, fit), ...caption.place(box)];
    },
  };
}

/** A layout asks for the same widths again and again. */
function remembered(find: (width: number) => number): (width: number) => number {
  const known = new Map<number, number>();
  return (width) => {
    const key = Math.round(width);
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

function drawKind<P>(tools: ChartTools<P>, kind: BlockOf<"chart">["kind"], box: Box, fit: number): SceneElement<P>[] {
  switch (kind) {
    case "line":
      return lineChart(tools, box, fit);
    case "scatter":
      return scatterChart(tools, box, fit);
    case "pie":
      return pieChart(tools, box, fit);
    case "bar": {
      const plan = columnsPlan(tools, box, fit);
      const legible = plan && plan.px >= tools.context.type.size("small", Math.min(1, fit)) * 0.99;
      const stands = plan && box.width >= box.height * uprightRatio && plan.height <= box.height;
      // Rows hold long names in larger letters.
      const upright = stands && (legible || rowsHeight(tools, box.width) > box.height);
      return plan && upright ? barColumns(tools, plan, box) : barRows(tools, box, fit);
    }
  }
}
