import type { Storyboard } from "#lib/contracts/storyboard";
import { aroundTheWorld } from "#lib/storyboard/examples/around-the-world";
import { bayesByAreas } from "#lib/storyboard/examples/bayes-by-areas";
import { binarySearchNarrowing } from "#lib/storyboard/examples/binary-search-narrowing";
import { breadthFirst } from "#lib/storyboard/examples/breadth-first";
import { burningMethane } from "#lib/storyboard/examples/burning-methane";
import { fourierSeries } from "#lib/storyboard/examples/fourier-series";
import { growthRace } from "#lib/storyboard/examples/growth-race";
import { lampCircuit } from "#lib/storyboard/examples/lamp-circuit";
import { matrixGrid } from "#lib/storyboard/examples/matrix-grid";
import { pancakeRecipe } from "#lib/storyboard/examples/pancake-recipe";
import { pendulumAndProjectile } from "#lib/storyboard/examples/pendulum-and-projectile";
import { quotation } from "#lib/storyboard/examples/quotation";
import { riemannSums } from "#lib/storyboard/examples/riemann-sums";
import { secantToTangent } from "#lib/storyboard/examples/secant-to-tangent";
import { sortingRun } from "#lib/storyboard/examples/sorting-run";
import { stackAndQueue } from "#lib/storyboard/examples/stack-and-queue";
import { steppingThroughCode } from "#lib/storyboard/examples/stepping-through-code";
import { supplyAndDemand } from "#lib/storyboard/examples/supply-and-demand";
import { unitCircleSine } from "#lib/storyboard/examples/unit-circle-sine";

export interface ExampleStoryboard {
  id: string;
  /** What it is an example of. */
  shows: string;
  storyboard: Storyboard;
}

const example = (id: string, shows: string, storyboard: Storyboard): ExampleStoryboard => ({ id, shows, storyboard });

/** Short films that show what the storyboard language can say. A new one: a file in `examples/` and a line here. */
export const exampleStoryboards: readonly ExampleStoryboard[] = [
  example("secant-to-tangent", "A derivative as a secant that becomes a tangent", secantToTangent),
  example("riemann-sums", "Riemann sums refining", riemannSums),
  example("fourier-series", "A Fourier series adding terms", fourierSeries),
  example("unit-circle-sine", "A unit circle drawing a sine", unitCircleSine),
  example("matrix-grid", "A matrix as a moving grid", matrixGrid),
  example("bayes-by-areas", "Bayes by areas", bayesByAreas),
  example("binary-search-narrowing", "Binary search narrowing", binarySearchNarrowing),
  example("sorting-run", "A sorting run", sortingRun),
  example("breadth-first", "A graph walked breadth-first", breadthFirst),
  example("stack-and-queue", "A stack and a queue", stackAndQueue),
  example("lamp-circuit", "A circuit lighting up", lampCircuit),
  example("pendulum-and-projectile", "A pendulum and a projectile with vectors", pendulumAndProjectile),
  example("burning-methane", "A reaction with balanced counts", burningMethane),
  example("supply-and-demand", "A supply-and-demand shift", supplyAndDemand),
  example("around-the-world", "A timeline of events with a map image", aroundTheWorld),
  example("growth-race", "A bar-chart race", growthRace),
  example("stepping-through-code", "Code stepping line by line beside its variables", steppingThroughCode),
  example("pancake-recipe", "A recipe in steps", pancakeRecipe),
  example("quotation", "A quotation with its source", quotation),
];

export const exampleStoryboard = (id: string): ExampleStoryboard | undefined =>
  exampleStoryboards.find((entry) => entry.id === id);
