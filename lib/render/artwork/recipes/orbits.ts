import { between, type Easel, type Layer, pick, type Random } from "#lib/render/artwork/easel";
import { drawGlow, softSpot } from "#lib/render/artwork/nature/glow";
import { clearOfWords, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { roughNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

const tilt = 0.36;

/** A star and its planets on tilted orbits, with a large world near the eye. */
export function orbits(easel: Easel): readonly Layer[] {
  const { width, height, palette, unit } = easel;
  const random = easel.random("orbits");
  const left = random() < 0.5;
  const free = {
    x: (left ? between(random, 0.28, 0.38) : between(random, 0.62, 0.72)) * width,
    y: between(random, 0.34, 0.44) * height,
  };
  const middle = clearOfWords(easel, { ...free, radius: 34 * easel.unit });
  const turn = between(random, -0.32, 0.32);
  const reach = Math.hypot(width, height);
  return [
    {
      depth: 0.03,
      still: (surface) => {
        const air = surface.createLinearGradient(0, 0, width * 0.35, height);
        air.addColorStop(0, palette.sky[0]);
        air.addColorStop(0.6, skyAt(easel, 0.36));
        air.addColorStop(1, skyAt(easel, palette.dark ? 0.2 : 0.7));
        surface.fillStyle = air;
        surface.fillRect(0, 0, width, height);
        const cloud = easel.random("nebula");
        for (let i = 0; i < 9; i++) {
          const along = i / 8 - 0.5;
          const color = pick(cloud, palette.accents[1], palette.accents[2], palette.glow);
          const x = width * (0.5 + along * 1.1);
          const y = height * (0.5 + along * 0.55 * (left ? 1 : -1) + between(cloud, -0.1, 0.1));
          softSpot(surface, x, y, reach * between(cloud, 0.14, 0.3), color, palette.dark ? 0.15 : 0.12);
        }
      },
    },
    starLayer(easel, height, palette.dark ? 1 : 0.35),
    star(easel, middle, reach),
    system(easel, middle, turn, reach),
    world(easel, left),
    ...(palette.dark ? [dust(easel, unit)] : []),
  ];
}

function star(easel: Easel, middle: { x: number; y: number }, reach: number): Layer {
  const { palette, unit } = easel;
  return {
    depth: 0.2,
    still: (surface) => {
      drawGlow(surface, { ...middle, radius: reach * 0.32, color: palette.glow, strength: 0.6 }, palette);
      if (!palette.flat) softSpot(surface, middle.x, middle.y, 120 * unit, palette.light, 0.85);
      surface.fillStyle = palette.light;
      surface.beginPath();
      surface.arc(middle.x, middle.y, 25 * unit, 0, 2 * Math.PI);
      surface.fill();
    },
  };
}

function system(easel: Easel, middle: { x: number; y: number }, turn: number, reach: number): Layer {
  const { palette, unit } = easel;
  const random = easel.random("planets");
  const count = pick(random, 5, 6);
  const planets = Array.from({ length: count }, (_, i) => ({
    radius: (reach * 0.5 * (i + 1.15) ** 1.18) / count ** 1.18,
    size: between(random, 7, 17) * unit * (i > 1 ? 1.3 : 0.75),
    color: mix(palette.accents[i % 4] ?? palette.light, palette.light, 0.15),
    from: random() * 2 * Math.PI,
    speed: 0.16 / (i + 1) ** 0.9,
    ring: i > 1 && random() < 0.35,
  }));
  const line = palette.dark ? palette.light : palette.near;
  const ellipse = <Q>(surface: Surface<Q>, radius: number, from: number, to: number): void => {
    surface.save();
    surface.scale(1, tilt);
    surface.beginPath();
    surface.arc(0, 0, radius, from, to);
    surface.restore();
  };
  return {
    depth: 0.3,
    still: (surface) => {
      surface.save();
      surface.translate(middle.x, middle.y);
      surface.rotate(turn);
      for (const { radius } of planets) {
        ellipse(surface, radius, 0, 2 * Math.PI);
        surface.strokeStyle = withAlpha(line, 0.24);
        surface.lineWidth = 1.3 * unit;
        surface.stroke();
      }
      surface.restore();
    },
    live: (surface, seconds) => {
      surface.save();
      surface.translate(middle.x, middle.y);
      surface.rotate(turn);
      for (const { radius, size, color, from, speed, ring } of planets) {
        const angle = from + speed * seconds;
        for (let k = 0; k < 14; k++) {
          ellipse(surface, radius, angle - 0.05 * (k + 1), angle - 0.05 * k);
          surface.strokeStyle = withAlpha(color, 0.55 * (1 - k / 14) ** 1.5);
          surface.lineWidth = 2.2 * unit;
          surface.stroke();
        }
        const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle) * tilt];
        globe(surface, easel, x, y, size, color, Math.atan2(-y, -x));
        if (!ring) continue;
        surface.save();
        surface.translate(x, y);
        surface.rotate(-0.4);
        surface.scale(1, 0.3);
        surface.beginPath();
        surface.arc(0, 0, size * 1.9, 0.25, Math.PI - 0.25, true);
        surface.restore();
        surface.strokeStyle = withAlpha(palette.light, 0.7);
        surface.lineWidth = 1.8 * unit;
        surface.stroke();
      }
      surface.restore();
    },
  };
}

/** A ball lit from the direction `light` (radians). */
function globe<Q>(
  surface: Surface<Q>,
  easel: Easel,
  x: number,
  y: number,
  radius: number,
  color: string,
  light: number,
): void {
  const { palette, unit } = easel;
  const [lx, ly] = [x + Math.cos(light) * radius * 0.5, y + Math.sin(light) * radius * 0.5];
  const shade = surface.createRadialGradient(lx, ly, radius * 0.1, lx, ly, radius * 1.6);
  shade.addColorStop(0, mix(color, "#ffffff", 0.35));
  shade.addColorStop(0.45, color);
  shade.addColorStop(1, mix(color, palette.near, 0.86));
  surface.fillStyle = shade;
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  surface.fill();
  if (!palette.ink) return;
  surface.strokeStyle = palette.ink.color;
  surface.lineWidth = palette.ink.width * 0.6 * unit;
  surface.stroke();
}

/** The large world before the eye: bands of weather, a rim of air, night on the far side. */
function world(easel: Easel, left: boolean): Layer {
  const { width, height, palette, unit } = easel;
  const random: Random = easel.random("world");
  const radius = Math.min(width, height) * between(random, 0.4, 0.54);
  const x = left ? width - radius * between(random, 0.16, 0.42) : radius * between(random, 0.16, 0.42);
  const y = height + radius * between(random, -0.02, 0.22);
  const light = Math.atan2(height * 0.38 - y, (left ? 0.32 : 0.68) * width - x);
  const color = pick(
    random,
    palette.accents[1],
    mix(palette.accents[1], palette.water, 0.5),
    mix(palette.accents[3], palette.water, 0.35),
  );
  const weather = roughNoise(random, 4, 0.55);
  return {
    depth: 0.85,
    still: (surface) => {
      if (!palette.flat) softSpot(surface, x, y, radius * 1.3, mix(color, palette.light, 0.4), 0.6);
      surface.save();
      surface.beginPath();
      surface.arc(x, y, radius, 0, 2 * Math.PI);
      surface.clip();
      surface.fillStyle = color;
      surface.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
      surface.translate(x, y);
      surface.rotate(-0.25);
      const bands = 34;
      for (let i = 0; i < bands; i++) {
        const v = (i / bands) * 2 - 1;
        const tone = weather(i * 0.37);
        surface.strokeStyle = withAlpha(
          tone > 0 ? mix(color, "#ffffff", 0.5) : mix(color, palette.near, 0.55),
          Math.min(0.4, Math.abs(tone) * 0.45),
        );
        surface.lineWidth = (radius / bands) * 2.3;
        surface.beginPath();
        for (let k = -20; k <= 20; k++) {
          const px = (k / 20) * radius * 1.05;
          const py = v * radius + (px / radius) ** 2 * radius * 0.09 * v + weather(k * 0.14 + i * 3.1) * 9 * unit;
          k === -20 ? surface.moveTo(px, py) : surface.lineTo(px, py);
        }
        surface.stroke();
      }
      surface.rotate(0.25);
      const [lx, ly] = [Math.cos(light) * radius * 0.75, Math.sin(light) * radius * 0.75];
      const night = surface.createRadialGradient(lx, ly, radius * 0.2, lx, ly, radius * 1.6);
      night.addColorStop(0, withAlpha(palette.light, 0.34));
      night.addColorStop(0.24, withAlpha(palette.near, 0.1));
      night.addColorStop(0.6, withAlpha(palette.near, 0.82));
      night.addColorStop(1, withAlpha(palette.near, 0.97));
      surface.fillStyle = night;
      surface.fillRect(-radius, -radius, 2 * radius, 2 * radius);
      surface.restore();
      surface.strokeStyle = palette.ink ? palette.ink.color : withAlpha(mix(color, "#ffffff", 0.7), 0.8);
      surface.lineWidth = (palette.ink ? palette.ink.width : 2.4) * unit;
      surface.beginPath();
      surface.arc(x, y, radius - 0.6 * unit, palette.ink ? 0 : light - 1.1, palette.ink ? 2 * Math.PI : light + 1.1);
      surface.stroke();
    },
  };
}

function dust(easel: Easel, unit: number): Layer {
  const random = easel.random("dust");
  const grains = Array.from({ length: 40 }, () => ({
    x: random() * easel.width,
    y: random() * easel.height,
    size: between(random, 0.8, 2) * unit,
  }));
  return {
    depth: 1,
    still: (surface) => {
      for (const { x, y, size } of grains) softSpot(surface, x, y, size * 3, easel.palette.light, 0.35);
    },
  };
}
