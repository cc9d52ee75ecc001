import { between, type Easel, type Layer, pick } from "#lib/render/artwork/easel";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { fieldNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** Ink that is carried by a current: thousands of fine strokes, washes that spread behind them. */
export function ink(easel: Easel): readonly Layer[] {
  const { width, height, palette } = easel;
  const random = easel.random("ink");
  const side = random() < 0.5 ? -1 : 1;
  return [
    {
      depth: 0.03,
      still: (surface) => {
        const ground = surface.createLinearGradient(0, 0, width * 0.25, height);
        ground.addColorStop(0, palette.dark ? palette.sky[0] : mix(palette.sky[0], palette.light, 0.1));
        ground.addColorStop(1, palette.sky[1]);
        surface.fillStyle = ground;
        surface.fillRect(0, 0, width, height);
      },
    },
    washes(easel, side),
    strokes(easel, side, 0),
    strokes(easel, side, 1),
    splashes(easel, side),
  ];
}

function washes(easel: Easel, side: number): Layer {
  const { width, height, palette } = easel;
  const random = easel.random("washes");
  const reach = Math.hypot(width, height);
  const spots = Array.from({ length: 9 }, () => {
    const along = between(random, -0.5, 0.5);
    const radius = reach * between(random, 0.1, 0.24);
    return {
      x: width * (0.5 + along * 0.9 + side * 0.16),
      y: height * (0.55 - along * 0.5 * side + between(random, -0.16, 0.16)),
      radius,
      color: pick(random, ...palette.accents),
      phase: random() * 7,
      strength: between(random, 0.2, 0.4),
    };
  });
  const pictures = spots.map(({ radius, color, strength }) => {
    // Without an edge, so a small picture of it is enough.
    const small = Math.max(24, Math.round(radius / 3));
    return easel.raster({ width: 2 * small, height: 2 * small }, (surface) =>
      softSpot(surface, small, small, small, color, strength),
    );
  });
  return {
    depth: 0.2,
    live: (surface, seconds) => {
      for (const [i, { x, y, radius, phase }] of spots.entries()) {
        const picture = pictures[i];
        if (!picture) continue;
        const r = radius * (1 + 0.08 * Math.sin(seconds * 0.3 + phase));
        const dx = Math.sin(seconds * 0.12 + phase) * radius * 0.12;
        const dy = Math.cos(seconds * 0.1 + phase * 2) * radius * 0.1;
        surface.drawImage(picture.source, x - r + dx, y - r + dy, 2 * r, 2 * r);
      }
    },
  };
}

function strokes(easel: Easel, side: number, sheet: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`strokes ${sheet}`);
  const noise = fieldNoise(easel.random("current"));
  const long = Math.max(width, height);
  const twist = between(easel.random("twist"), 1.5, 2.6);
  const lines = Array.from({ length: sheet === 0 ? 900 : 520 }, () => {
    const along = between(random, -0.62, 0.62);
    const off = (random() + random() - 1) * 0.34;
    let x = width * (0.5 + along + side * 0.08);
    let y = height * (0.56 - along * 0.45 * side + off);
    const steps = Math.round(between(random, 24, 70));
    const points: [number, number][] = [[x, y]];
    for (let i = 0; i < steps; i++) {
      const angle = noise((x / long) * 2.6 + sheet * 0.06, (y / long) * 2.6) * Math.PI * twist - 0.35 * side;
      x += Math.cos(angle) * 6 * unit;
      y += Math.sin(angle) * 6 * unit;
      points.push([x, y]);
    }
    const tone = noise((x / long) * 1.4 + 9, (y / long) * 1.4 + 4);
    return {
      points,
      tone,
      thick: between(random, 0.5, 2) ** 1.6 * unit * (sheet === 0 ? 0.75 : 1),
      alpha: between(random, 0.14, 0.62),
    };
  });
  const [first, second, third, fourth] = palette.accents;
  const colorOf = (tone: number, bright: boolean): string => {
    const hue = tone < -0.15 ? mix(first, second, 0.15) : tone < 0.12 ? second : tone < 0.3 ? third : fourth;
    return palette.dark ? mix(hue, bright ? palette.light : hue, 0.35) : mix(hue, palette.near, bright ? 0.6 : 0.22);
  };
  return {
    depth: 0.45 + 0.45 * sheet,
    still: (surface) => {
      surface.lineCap = "round";
      surface.lineJoin = "round";
      for (const [i, { points, tone, thick, alpha }] of lines.entries()) {
        surface.strokeStyle = withAlpha(colorOf(tone, i % 7 === 0), alpha);
        surface.lineWidth = thick;
        surface.beginPath();
        for (const [k, [x, y]] of points.entries()) k === 0 ? surface.moveTo(x, y) : surface.lineTo(x, y);
        surface.stroke();
      }
    },
  };
}

function splashes(easel: Easel, side: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("splashes");
  const drops = Array.from({ length: 90 }, () => {
    const along = between(random, -0.55, 0.55);
    return {
      x: width * (0.5 + along + side * 0.08),
      y: height * (0.56 - along * 0.45 * side + (random() + random() - 1) * 0.4),
      radius: (0.7 + 6.5 * random() ** 7) * unit,
      alpha: between(random, 0.25, 0.8),
      color: pick(random, ...palette.accents),
      phase: random() * 7,
    };
  });
  return {
    depth: 1,
    live: (surface, seconds) => {
      for (const { x, y, radius, alpha, color, phase } of drops) {
        surface.fillStyle = withAlpha(
          palette.dark ? mix(color, palette.light, 0.3) : mix(color, palette.near, 0.3),
          alpha,
        );
        surface.beginPath();
        surface.arc(
          x + Math.sin(seconds * 0.3 + phase) * 5 * unit,
          y + Math.cos(seconds * 0.24 + phase) * 4 * unit,
          radius,
          0,
          2 * Math.PI,
        );
        surface.fill();
      }
    },
  };
}
