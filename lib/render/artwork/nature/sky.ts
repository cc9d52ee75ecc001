import { between, type Easel, type Layer, type Random } from "#lib/render/artwork/easel";
import { drawGlow } from "#lib/render/artwork/nature/glow";
import { grown } from "#lib/render/box";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

export interface Sun {
  x: number;
  y: number;
  radius: number;
}

/** A place for the light: on a third of the picture, left or right. Shares of the height bound how high it stands. */
export function placeSun(easel: Easel, highest: number, lowest: number, size = 1): Sun {
  const random = easel.random("sun");
  const side = random() < 0.5 ? between(random, 0.24, 0.36) : between(random, 0.64, 0.76);
  return clearOfWords(easel, {
    x: side * easel.width,
    y: between(random, highest, lowest) * easel.height,
    radius: between(random, 34, 58) * size * easel.unit,
  });
}

/** A sun where no words stand: beside them, or above; where it was, when there is no room. */
export function clearOfWords({ calm, width, height }: Easel, sun: Sun): Sun {
  if (!calm) return sun;
  const [near, far] = sun.x < width / 2 ? [0.15, 0.85] : [0.85, 0.15];
  const places = [
    sun,
    { ...sun, x: near * width },
    { ...sun, x: far * width },
    { ...sun, y: 0.17 * height },
    { ...sun, x: near * width, y: 0.17 * height },
    { ...sun, x: far * width, y: 0.17 * height },
  ];
  const isClear = ({ x, y, radius }: Sun): boolean => {
    const room = grown(calm, radius * 1.4);
    return x < room.x || x > room.x + room.width || y < room.y || y > room.y + room.height;
  };
  const smaller = places.map((place) => ({ ...place, radius: place.radius * 0.62 }));
  return [...places, ...smaller].find(isClear) ?? sun;
}

/** The colour of the sky at a share of the way from the zenith to the horizon. */
export function skyAt({ palette }: Easel, share: number): string {
  const [top, middle, low] = palette.sky;
  return share < 0.55 ? mix(top, middle, share / 0.55) : mix(middle, low, ((share - 0.55) / 0.45) ** 1.25);
}

/** The sky down to the horizon (px), with its light. */
export function paintSky<Q>(surface: Surface<Q>, easel: Easel, horizon: number, sun: Sun | undefined): void {
  const { width, height, palette } = easel;
  const air = surface.createLinearGradient(0, 0, 0, horizon);
  for (let i = 0; i <= 8; i++) air.addColorStop(i / 8, skyAt(easel, i / 8));
  surface.fillStyle = air;
  surface.fillRect(0, 0, width, height);
  if (!sun) return;
  const reach = Math.hypot(width, height);
  drawGlow(surface, { ...sun, radius: reach * 0.55, color: palette.glow, strength: 0.55 }, palette);
  if (!palette.flat) drawGlow(surface, { ...sun, radius: reach * 0.2, color: palette.light, strength: 0.5 }, palette);
}

export function paintSun<Q>(surface: Surface<Q>, easel: Easel, sun: Sun): void {
  const { palette } = easel;
  if (!palette.flat)
    drawGlow(surface, { ...sun, radius: sun.radius * 2.6, color: palette.light, strength: 0.55 }, palette);
  surface.fillStyle = palette.light;
  surface.beginPath();
  surface.arc(sun.x, sun.y, sun.radius, 0, 2 * Math.PI);
  surface.fill();
  if (!palette.ink) return;
  surface.strokeStyle = palette.ink.color;
  surface.lineWidth = palette.ink.width * easel.unit;
  surface.stroke();
}

interface Star {
  x: number;
  y: number;
  radius: number;
  alpha: number;
  phase: number;
}

function starsOf(easel: Easel, random: Random, count: number, lowest: number): Star[] {
  return Array.from({ length: count }, () => {
    const height = random() ** 1.4;
    return {
      x: random() * easel.width,
      y: height * lowest,
      radius: (0.45 + 1.1 * random() ** 5) * easel.unit,
      alpha: (0.25 + 0.75 * random() ** 2) * (1 - 0.75 * height),
      phase: random() * 2 * Math.PI,
    };
  });
}

/** Stars down to a height in px; some of them twinkle. */
export function starLayer(easel: Easel, lowest: number, density = 1): Layer {
  const random = easel.random("stars");
  const area = (easel.width * lowest) / (easel.unit * easel.unit);
  const stars = starsOf(easel, random, Math.round((area / 2200) * density), lowest);
  const bright = starsOf(easel, random, 26, lowest * 0.85);
  const color = mix(easel.palette.light, "#ffffff", 0.4);
  const dot = <Q>(surface: Surface<Q>, { x, y, radius }: Star, alpha: number): void => {
    surface.fillStyle = withAlpha(color, alpha);
    surface.beginPath();
    surface.arc(x, y, radius, 0, 2 * Math.PI);
    surface.fill();
  };
  return {
    depth: 0.04,
    still: (surface) => {
      for (const star of stars) dot(surface, star, star.alpha * 0.8);
    },
    live: (surface, seconds) => {
      for (const star of bright) {
        const shine = 0.55 + 0.45 * Math.sin(seconds * 1.3 + star.phase);
        dot(surface, { ...star, radius: star.radius * 2.6 }, 0.12 * shine);
        dot(surface, { ...star, radius: star.radius * 1.25 }, star.alpha * (0.35 + 0.65 * shine));
      }
    },
  };
}
