import { between, type Easel, type Layer, type Random } from "#lib/render/artwork/easel";
import { cloudLayer } from "#lib/render/artwork/nature/clouds";
import { drawMist, fillRidge } from "#lib/render/artwork/nature/ridge";
import { paintSky, paintSun, placeSun, type Sun, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { curveNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";

const rows = 5;

/** Sand in long curves: every crest parts a lit side from a side in the shade; ripples run over the nearest. */
export function dunes(easel: Easel): readonly Layer[] {
  const { height, palette } = easel;
  const sun = placeSun(easel, 0.2, 0.36, 1.7);
  const sand = mix(palette.accents[0], palette.far, 0.45);
  return [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, height * 0.62, sun) },
    ...(palette.night ? [starLayer(easel, height * 0.5)] : []),
    { depth: 0.05, still: (surface) => paintSun(surface, easel, sun) },
    cloudLayer(easel, { from: 0.08, to: 0.36, count: 3 }),
    ...Array.from({ length: rows }, (_, i) => dune(easel, i, sun, sand)),
    dust(easel),
  ];
}

function crestOf(easel: Easel, random: Random, base: number, high: number): (x: number) => number {
  const slow = curveNoise(random);
  const fine = curveNoise(random);
  const shift = random() * 60;
  return (x) => {
    const u = (x / easel.width) * 1.7 + shift;
    const bend = slow(u + 0.25 * fine(u * 1.3));
    // Crests are sharper than valleys.
    return base - high * (0.5 + 0.5 * Math.sign(bend) * Math.abs(bend) ** 0.8) - 3 * easel.unit * fine(u * 5);
  };
}

function dune(easel: Easel, i: number, sun: Sun, sand: string): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`dune ${i}`);
  const share = i / (rows - 1);
  const base = height * (0.64 + 0.34 * share ** 1.2);
  const high = height * (0.08 + 0.14 * share);
  const at = crestOf(easel, random, base, high);
  const haze = mix(skyAt(easel, 0.95), palette.glow, 0.3);
  const body = mix(mix(sand, haze, 0.62 * (1 - share)), palette.near, 0.08 + 0.3 * share);
  const lit = mix(body, mix(palette.light, palette.glow, 0.4), 0.5 - 0.14 * share);
  const shade = mix(body, palette.near, 0.26 + 0.34 * share);
  const step = 5 * unit;
  const towards = sun.x < width / 2 ? 1 : -1;
  const peaks: { x: number; y: number; long: number; sway: number }[] = [];
  for (let x = -width * 0.1; x < width * 1.1; x += step) {
    const y = at(x);
    if (y < at(x - step) && y <= at(x + step) && y < base - high * 0.35)
      peaks.push({ x, y, long: between(random, 0.3, 0.5) * width, sway: between(random, 0.02, 0.07) * width });
  }
  return {
    depth: 0.16 + 0.84 * share,
    top: Math.max(0, (base - high) / height - 0.06),
    still: (surface) => {
      fillRidge(surface, easel, { at, step, color: lit, foot: body, deep: height * 0.16 });
      for (const { x, y, long, sway } of peaks) {
        // The shaded face falls away from the sun along a curved spine.
        const end = x + towards * long;
        surface.beginPath();
        surface.moveTo(x, y);
        for (let px = x; towards > 0 ? px < end : px > end; px += towards * step) surface.lineTo(px, at(px) + 0.5);
        const foot = Math.max(at(end), y) + high * 1.5;
        surface.lineTo(end, foot);
        surface.bezierCurveTo(
          x + towards * sway * 5,
          foot,
          x - towards * sway,
          y + high * 1.1,
          x + towards * sway * 0.9,
          y + high * 0.5,
        );
        surface.quadraticCurveTo(x + towards * sway * 0.5, y + high * 0.18, x, y);
        surface.closePath();
        const dark = surface.createLinearGradient(x, y, x + towards * long * 0.8, y + high);
        dark.addColorStop(0, withAlpha(shade, 0.95));
        dark.addColorStop(palette.flat ? 0.99 : 0.5, withAlpha(shade, palette.flat ? 0.95 : 0.55));
        dark.addColorStop(1, withAlpha(shade, 0));
        surface.fillStyle = dark;
        surface.fill();
      }
      if (share > 0.55) ripple(share);
      drawMist(surface, easel, base + high * 0.3, high * 1.6, haze, 0.3 * (1 - share));
      function ripple(strength: number): void {
        surface.lineCap = "round";
        for (let k = 1; k < 26; k++) {
          const down = k ** 1.35 * 4.2 * unit;
          const alpha = 0.13 * strength * Math.min(1, k / 4) * (1 - k / 40);
          surface.strokeStyle = withAlpha(k % 2 ? shade : lit, alpha);
          surface.lineWidth = (0.8 + k * 0.06) * unit;
          surface.beginPath();
          for (let x = -step; x <= width + step; x += step * 2) {
            const y = at(x) + down + Math.sin(x / (26 * unit) + k * 1.7) * (1 + k * 0.1) * unit;
            x < 0 ? surface.moveTo(x, y) : surface.lineTo(x, y);
          }
          surface.stroke();
        }
      }
    },
  };
}

/** Sand in the wind, close to the ground. */
function dust(easel: Easel): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("dust");
  const grains = Array.from({ length: 70 }, () => ({
    x: random(),
    y: between(random, 0.66, 0.97) * height,
    speed: between(random, 26, 70) * unit,
    long: between(random, 5, 22) * unit,
    alpha: between(random, 0.05, 0.22),
    phase: random() * 7,
  }));
  return {
    depth: 0.9,
    live: (surface, seconds) => {
      surface.lineCap = "round";
      surface.lineWidth = 1.2 * unit;
      for (const { x, y, speed, long, alpha, phase } of grains) {
        const px = (x * width + speed * seconds) % (width * 1.1);
        const py = y + Math.sin(seconds * 0.9 + phase) * 6 * unit;
        surface.strokeStyle = withAlpha(palette.light, alpha);
        surface.beginPath();
        surface.moveTo(px, py);
        surface.lineTo(px + long, py - 0.5 * unit);
        surface.stroke();
      }
    },
  };
}
