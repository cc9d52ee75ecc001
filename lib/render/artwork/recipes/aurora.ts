import { between, type Easel, type Layer } from "#lib/render/artwork/easel";
import { growPine, tracePine } from "#lib/render/artwork/nature/pine";
import { fillRidge } from "#lib/render/artwork/nature/ridge";
import { paintSky, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { curveNoise, roughNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** Curtains of light over a dark shore. */
export function aurora(easel: Easel): readonly Layer[] {
  const { height, palette } = easel;
  const random = easel.random("aurora");
  const horizon = between(random, 0.74, 0.8) * height;
  return [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, horizon * 1.1, undefined) },
    ...(palette.dark ? [starLayer(easel, horizon * 0.95, 1.3)] : []),
    curtain(easel, 0, horizon),
    curtain(easel, 1, horizon),
    curtain(easel, 2, horizon),
    shore(easel, horizon, 0),
    shore(easel, horizon, 1),
    shore(easel, horizon, 2),
  ];
}

/** One curtain: a bright hem that wanders, rays that rise from it and fade. */
function curtain(easel: Easel, i: number, horizon: number): Layer {
  const { width, palette, unit } = easel;
  const random = easel.random(`curtain ${i}`);
  const path = roughNoise(random, 2, 0.4);
  const rays = roughNoise(random, 3, 0.6);
  const light = curveNoise(random);
  const hem = horizon * (0.86 - 0.18 * i) - 20 * unit;
  const tall = horizon * between(random, 0.5, 0.7) * (1 - 0.12 * i);
  const slope = between(random, -0.16, 0.16) * horizon;
  const low = palette.accents[i % 2 === 0 ? 3 : 1];
  const high = palette.accents[i === 1 ? 2 : 0];
  const green = palette.dark ? low : mix(low, palette.light, 0.25);
  const strength = palette.dark ? 0.5 : 0.42;
  const step = 9 * unit;
  return {
    depth: 0.08 + 0.05 * i,
    live: (surface, seconds) => {
      surface.save();
      if (palette.dark) surface.globalCompositeOperation = "lighter";
      for (let x = 0; x < width; x += step) {
        const u = x / Math.max(width, 1100 * unit);
        const drift = seconds * 0.028;
        const foot = hem + slope * (u - 0.5) + path(u * 2.3 + i * 9 + drift) * horizon * 0.13;
        const ray = 0.5 + 0.5 * rays(u * 11 - drift * 3.4 + i * 5);
        const glow = Math.max(0, 0.42 + 0.75 * light(u * 2.1 + i * 3 + drift * 1.7));
        const alpha = strength * glow * (0.35 + 0.65 * ray);
        if (alpha < 0.012) continue;
        const up = tall * (0.45 + 0.55 * ray);
        const beam = surface.createLinearGradient(0, foot + 26 * unit, 0, foot - up);
        beam.addColorStop(0, withAlpha(green, 0));
        beam.addColorStop(0.1, withAlpha(green, alpha));
        beam.addColorStop(0.36, withAlpha(mix(green, high, 0.4), alpha * 0.55));
        beam.addColorStop(0.7, withAlpha(high, alpha * 0.2));
        beam.addColorStop(1, withAlpha(high, 0));
        surface.fillStyle = beam;
        // Beams overlap, so that no seams show between them.
        surface.fillRect(x - step * 0.5, foot - up, step * 2, up + 26 * unit);
      }
      surface.restore();
    },
  };
}

function shore(easel: Easel, horizon: number, i: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`shore ${i}`);
  const line = roughNoise(random, 5, 0.5);
  const share = i / 2;
  const base = horizon + (height - horizon) * (0.12 + 0.62 * share);
  const high = height * (0.09 - 0.03 * share);
  const at = (x: number): number => base - high * (0.45 + 0.75 * line((x / width) * (2.2 + i) + i * 20));
  const color = mix(mix(palette.far, skyAt(easel, 0.85), 0.35), palette.near, 0.42 + 0.56 * share);
  const pines =
    i === 0
      ? []
      : Array.from({ length: Math.round((width / unit / 1280) * 70 * (1 + share)) }, () => {
          const x = random() * width;
          const edge = Math.abs(x / width - 0.5) * 2;
          return growPine(random, x, at(x) + 5 * unit, unit * between(random, 24, 60) * (0.6 + 0.9 * share * edge));
        });
  return {
    depth: 0.3 + 0.7 * share,
    top: Math.max(0, (base - high * 2) / height - 0.1),
    still: (surface) => {
      fillRidge(surface, easel, { at, step: 3 * unit, color, foot: mix(color, palette.near, 0.4), deep: height * 0.1 });
      surface.fillStyle = color;
      surface.beginPath();
      for (const pine of pines) tracePine(surface, pine);
      surface.fill();
    },
  };
}
