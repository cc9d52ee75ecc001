/** ITU-R BS.1770: blocks of 0.4 s, three quarters overlapping; quieter ones than these do not count. */
const gateLufs = -70;
const relativeGateLu = -10;

interface Section {
  b: readonly [number, number, number];
  a: readonly [number, number];
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

function sections(rate: number): Section[] {
  const state = { x1: 0, x2: 0, y1: 0, y2: 0 };
  const shelfK = Math.tan((Math.PI * 1681.9744509555319) / rate);
  const shelfQ = 0.7071752369554193;
  const high = 10 ** (3.99984385397 / 20);
  const middle = high ** 0.499666774155;
  const shelf0 = 1 + shelfK / shelfQ + shelfK * shelfK;
  const lowK = Math.tan((Math.PI * 38.13547087613982) / rate);
  const lowQ = 0.5003270373253953;
  const low0 = 1 + lowK / lowQ + lowK * lowK;
  return [
    {
      b: [
        (high + (middle * shelfK) / shelfQ + shelfK * shelfK) / shelf0,
        (2 * (shelfK * shelfK - high)) / shelf0,
        (high - (middle * shelfK) / shelfQ + shelfK * shelfK) / shelf0,
      ],
      a: [(2 * (shelfK * shelfK - 1)) / shelf0, (1 - shelfK / shelfQ + shelfK * shelfK) / shelf0],
      ...state,
    },
    {
      b: [1, -2, 1],
      a: [(2 * (lowK * lowK - 1)) / low0, (1 - lowK / lowQ + lowK * lowK) / low0],
      ...state,
    },
  ];
}

/** K weighting of one channel, sample by sample: what ears make of the level. */
export function kWeighting(rate: number): (sample: number) => number {
  const [shelf, low] = sections(rate);
  return (sample) => {
    let x = sample;
    for (const s of [shelf, low]) {
      if (!s) continue;
      const y = s.b[0] * x + s.b[1] * s.x1 + s.b[2] * s.x2 - s.a[0] * s.y1 - s.a[1] * s.y2;
      s.x2 = s.x1;
      s.x1 = x;
      s.y2 = s.y1;
      s.y1 = y;
      x = y;
    }
    return x;
  };
}

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/**
 * Integrated loudness from the mean power of every 0.1 s of K-weighted sound (channels added); null for silence. A
 * sound shorter than a block is one block.
 */
export function integratedLoudness(tenths: ArrayLike<number>): number | null {
  const blocks: number[] = [];
  for (let i = 0; i < Math.max(1, tenths.length - 3); i += 1) {
    let sum = 0;
    for (let j = i; j < Math.min(i + 4, tenths.length); j += 1) sum += tenths[j] ?? 0;
    blocks.push(sum / 4);
  }
  const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / Math.max(1, of.length);
  const audible = blocks.filter((power) => toLufs(power) > gateLufs);
  if (audible.length === 0) return null;
  const gate = toLufs(mean(audible)) + relativeGateLu;
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)));
}
