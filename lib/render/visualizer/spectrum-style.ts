import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { VisualizerStyle } from "#lib/render/visualizer/stage";

/** Bars from the middle outwards, low tones inside, over their reflection. */
export const spectrumStyle: VisualizerStyle = ({ width, height, unit, sound, color, second, bright }) => {
  const wide = width / height > 1;
  const half = Math.min(sound.bands, wide ? 36 : 22);
  const room = width * (wide ? 0.84 : 0.86);
  const pitch = room / (2 * half);
  const thick = pitch * 0.58;
  const tall = Math.min(height * 0.6, width * 0.42);
  const floor = height / 2 + tall * 0.36;
  const bandAt = (i: number, seconds: number): number => sound.band(Math.min(sound.bands - 1, Math.max(0, i)), seconds);
  // A lonely tone lifts its neighbours, so that hills are seen and no needles.
  const softened = (i: number, seconds: number): number =>
    Math.max(
      0.86 * bandAt(i, seconds),
      0.72 * bandAt(i - 1, seconds),
      0.72 * bandAt(i + 1, seconds),
      0.45 * bandAt(i - 2, seconds),
      0.45 * bandAt(i + 2, seconds),
    ) +
    0.14 * bandAt(i, seconds);
  return (surface, seconds) => {
    const kick = 1 + 0.1 * sound.pulse(seconds);
    const up = surface.createLinearGradient(0, floor, 0, floor - tall);
    up.addColorStop(0, second);
    up.addColorStop(0.55, color);
    up.addColorStop(1, bright);
    for (let i = 0; i < half; i++) {
      const from = Math.floor((i / half) * sound.bands);
      const to = Math.max(from + 1, Math.floor(((i + 1) / half) * sound.bands));
      let value = 0;
      for (let band = from; band < to; band++) value = Math.max(value, softened(band, seconds));
      // The rim is quieter, so that the shape closes.
      const high = Math.max(thick, tall * value ** 1.15 * kick * (1 - 0.3 * (i / half) ** 2));
      for (const side of [-1, 1]) {
        const x = width / 2 + side * (i + 0.5) * pitch - thick / 2;
        surface.fillStyle = withAlpha(color, 0.1 * value);
        surface.beginPath();
        surface.roundRect(x - thick * 0.5, floor - high - thick * 0.5, thick * 2, high + thick, thick);
        surface.fill();
        surface.fillStyle = up;
        surface.beginPath();
        surface.roundRect(x, floor - high, thick, high, thick / 2);
        surface.fill();
        const mirrored = surface.createLinearGradient(0, floor, 0, floor + tall * 0.42);
        mirrored.addColorStop(0, withAlpha(mix(second, color, 0.4), 0.34));
        mirrored.addColorStop(1, withAlpha(second, 0));
        surface.fillStyle = mirrored;
        surface.beginPath();
        surface.roundRect(x, floor + 5 * unit, thick, high * 0.42, thick / 2);
        surface.fill();
      }
    }
  };
};
