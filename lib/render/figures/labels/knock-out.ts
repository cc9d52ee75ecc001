import type { Box } from "#lib/render/box";
import { grown } from "#lib/render/box";
import type { Surface } from "#lib/render/surface";

/** Opacity of the patch where it is whole. */
const whole = 0.9;
/** Layers of the patch's soft edge, and px between them in units. */
const layers = 4;
const step = 1.6;

/**
 * Takes lines away under letters: a patch of the ground's colour with a soft edge. `amount` 0 to 1.
 */
export function knockOut<P>(surface: Surface<P>, letters: Box, ground: string, amount: number, unit: number): void {
  // Each layer covers so much that all of them together are whole.
  const each = 1 - (1 - whole * amount) ** (1 / layers);
  surface.save();
  surface.globalAlpha *= each;
  surface.fillStyle = ground;
  for (let layer = 0; layer < layers; layer++) {
    const { x, y, width, height } = grown(letters, (layer - 0.5) * step * unit);
    surface.beginPath();
    surface.roundRect(x, y, Math.max(0, width), Math.max(0, height), Math.min(height / 2, 5 * unit));
    surface.fill();
  }
  surface.restore();
}

/** px that a patch reaches beyond the letters' box, in units. */
export const knockOutReach = layers * step;
