import { between, type Easel, type Layer, pick } from "#lib/render/artwork/easel";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { curveNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";

const sheets = 6;

/** Sheets of colour that flow over each other like silk, and fine threads along them. */
export function waves(easel: Easel): readonly Layer[] {
  const { width, height, palette } = easel;
  const random = easel.random("waves");
  const warm = pick(random, 0, 1, 2);
  const lamp = { x: between(random, 0.62, 0.84) * width, y: between(random, 0.1, 0.3) * height };
  return [
    {
      depth: 0.03,
      still: (surface) => {
        const air = surface.createLinearGradient(0, 0, width * 0.3, height);
        air.addColorStop(0, palette.sky[0]);
        air.addColorStop(0.7, palette.sky[1]);
        air.addColorStop(1, mix(palette.sky[1], palette.sky[2], 0.5));
        surface.fillStyle = air;
        surface.fillRect(0, 0, width, height);
        softSpot(surface, lamp.x, lamp.y, Math.hypot(width, height) * 0.5, palette.glow, palette.flat ? 0.25 : 0.5);
      },
    },
    ...Array.from({ length: sheets }, (_, i) => sheet(easel, i, warm)),
  ];
}

function sheet(easel: Easel, i: number, warm: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`sheet ${i}`);
  const bend = curveNoise(random);
  const share = i / (sheets - 1);
  const base = height * (0.5 + 0.42 * share);
  const high = height * (0.17 - 0.055 * share);
  const speed = between(random, 0.045, 0.085) * (i % 2 ? -1 : 1);
  const shift = random() * 50;
  // A poster takes its inks in turn; elsewhere one colour becomes another.
  const [first, second] = [palette.accents[warm] ?? palette.glow, palette.accents[(warm + 1) % 4] ?? palette.light];
  const tone = palette.flat ? (palette.accents[(i + warm) % 4] ?? first) : mix(first, second, share);
  const deep = palette.dark ? 0.5 : 0.16;
  const color = mix(tone, palette.near, deep + 0.3 * share);
  const crest = mix(tone, palette.light, 0.3);
  const at = (x: number, seconds: number): number => {
    const u = (x / Math.max(width, height)) * 1.55 + shift;
    return base + high * (bend(u + speed * seconds) + 0.4 * bend(u * 2.1 - speed * 1.4 * seconds + 9)) * 1.15;
  };
  const step = 16 * unit;
  return {
    depth: 0.2 + 0.8 * share,
    live: (surface, seconds) => {
      const line: [number, number][] = [];
      for (let x = -step; x <= width + step; x += step) line.push([x, at(x, seconds)]);
      surface.beginPath();
      for (const [k, point] of line.entries()) k === 0 ? surface.moveTo(...point) : surface.lineTo(...point);
      surface.lineTo(width + step, height + 2);
      surface.lineTo(-step, height + 2);
      surface.closePath();
      const silk = surface.createLinearGradient(0, base - high, width * 0.2, base + high * 2.6);
      silk.addColorStop(0, withAlpha(crest, palette.flat ? 1 : 0.92));
      silk.addColorStop(
        palette.flat ? 0.01 : 0.4,
        withAlpha(palette.flat ? tone : mix(crest, color, 0.75), palette.flat ? 1 : 0.86),
      );
      silk.addColorStop(1, withAlpha(palette.flat ? tone : color, palette.flat ? 1 : 0.96));
      surface.fillStyle = silk;
      surface.fill();
      // Threads follow the crest and fan out below it.
      const threads = palette.flat ? 3 : 9;
      for (let k = 0; k < threads; k++) {
        const down = (k ** 1.45 * 5.2 + 1.5) * unit;
        surface.beginPath();
        for (const [n, [x, y]] of line.entries()) {
          const py = y + down * (1 + 0.35 * Math.sin(x / (210 * unit) + i + k * 0.16));
          n === 0 ? surface.moveTo(x, py) : surface.lineTo(x, py);
        }
        surface.strokeStyle = withAlpha(
          palette.ink && k === 0 ? palette.ink.color : mix(crest, "#ffffff", 0.35),
          (k === 0 ? 0.75 : 0.26) * (1 - k / threads),
        );
        surface.lineWidth = (k === 0 ? (palette.ink?.width ?? 1.6) : 1) * unit;
        surface.stroke();
      }
    },
  };
}
