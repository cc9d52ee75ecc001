import type { Random } from "#lib/render/artwork/easel";

const smooth = (x: number): number => x * x * x * (x * (6 * x - 15) + 10);

/** A gentle curve of chance, -1 to 1; one wave is about 1 long. */
export function curveNoise(random: Random): (x: number) => number {
  const slopes = Array.from({ length: 256 }, () => random() * 2 - 1);
  const slope = (i: number): number => slopes[((i % 256) + 256) % 256] ?? 0;
  return (x) => {
    const i = Math.floor(x);
    const f = x - i;
    const a = slope(i) * f;
    const b = slope(i + 1) * (f - 1);
    return 2 * (a + (b - a) * smooth(f));
  };
}

/** Several curves, each finer and weaker; about -1 to 1. */
export function roughNoise(random: Random, octaves: number, rough = 0.5): (x: number) => number {
  const noise = curveNoise(random);
  const total = (1 - rough ** octaves) / (1 - rough);
  return (x) => {
    let sum = 0;
    for (let k = 0; k < octaves; k++) sum += noise(x * 2 ** k + 17.3 * k) * rough ** k;
    return (sum / total) * 1.6;
  };
}

/** As `curveNoise`, over a plane. */
export function fieldNoise(random: Random): (x: number, y: number) => number {
  const angles = Array.from({ length: 1024 }, () => random() * 2 * Math.PI);
  const at = (i: number, j: number): number => angles[(Math.imul(i, 73) + Math.imul(j, 151)) & 1023] ?? 0;
  const dot = (i: number, j: number, dx: number, dy: number): number => {
    const angle = at(i, j);
    return Math.cos(angle) * dx + Math.sin(angle) * dy;
  };
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - i, y - j];
    const [sx, sy] = [smooth(fx), smooth(fy)];
    const top = dot(i, j, fx, fy) * (1 - sx) + dot(i + 1, j, fx - 1, fy) * sx;
    const low = dot(i, j + 1, fx, fy - 1) * (1 - sx) + dot(i + 1, j + 1, fx - 1, fy - 1) * sx;
    return 1.5 * (top * (1 - sy) + low * sy);
  };
}
