import type { Block } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, BlockTable, PreparedBlock } from "#lib/render/blocks/block";
import { prepareBullets } from "#lib/render/blocks/bullets-block";
import { prepareCallout } from "#lib/render/blocks/callout-block";
import { prepareChart } from "#lib/render/blocks/chart-block";
import { prepareCitation } from "#lib/render/blocks/citation-block";
import { prepareCode } from "#lib/render/blocks/code-block";
import { prepareDefinition } from "#lib/render/blocks/definition-block";
import { prepareDerivation } from "#lib/render/blocks/derivation-block";
import { prepareDiagram } from "#lib/render/blocks/diagram-block";
import { prepareEquation } from "#lib/render/blocks/equation-block";
import { prepareFigure } from "#lib/render/blocks/figure-block";
import { prepareHeading } from "#lib/render/blocks/heading-block";
import { prepareImage } from "#lib/render/blocks/image-block";
import { prepareNumberLine } from "#lib/render/blocks/number-line-block";
import { preparePlot } from "#lib/render/blocks/plot-block";
import { prepareQuote } from "#lib/render/blocks/quote-block";
import { prepareSteps } from "#lib/render/blocks/steps-block";
import { prepareTable } from "#lib/render/blocks/table-block";
import { prepareText } from "#lib/render/blocks/text-block";
import { prepareTimeline } from "#lib/render/blocks/timeline-block";

/** One line a block; the compiler names what is missing. */
const blockTable = <P>(): BlockTable<P> => ({
  heading: prepareHeading,
  text: prepareText,
  bullets: prepareBullets,
  steps: prepareSteps,
  definition: prepareDefinition,
  quote: prepareQuote,
  callout: prepareCallout,
  equation: prepareEquation,
  derivation: prepareDerivation,
  plot: preparePlot,
  figure: prepareFigure,
  table: prepareTable,
  code: prepareCode,
  chart: prepareChart,
  diagram: prepareDiagram,
  timeline: prepareTimeline,
  numberLine: prepareNumberLine,
  image: prepareImage,
  citation: prepareCitation,
});

/** Does all that does not depend on time, once. */
export function prepareBlock<P>(block: Block, context: BlockContext<P>): PreparedBlock<P> {
  const table = blockTable<P>();
  switch (block.type) {
    case "heading":
      return table.heading(block, context);
    case "text":
      return table.text(block, context);
    case "bullets":
      return table.bullets(block, context);
    case "steps":
      return table.steps(block, context);
    case "definition":
      return table.definition(block, context);
    case "quote":
      return table.quote(block, context);
    case "callout":
      return table.callout(block, context);
    case "equation":
      return table.equation(block, context);
    case "derivation":
      return table.derivation(block, context);
    case "plot":
      return table.plot(block, context);
    case "figure":
      return table.figure(block, context);
    case "table":
      return table.table(block, context);
    case "code":
      return table.code(block, context);
    case "chart":
      return table.chart(block, context);
    case "diagram":
      return table.diagram(block, context);
    case "timeline":
      return table.timeline(block, context);
    case "numberLine":
      return table.numberLine(block, context);
    case "image":
      return table.image(block, context);
    case "citation":
      return table.citation(block, context);
  }
}
