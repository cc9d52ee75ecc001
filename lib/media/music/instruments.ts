/** Music is made at this rate, two channels. */
export const musicRate = 48_000;

/** One loop of sound. What rings past its end is heard at its beginning, so that it has no seam. */
export interface Loop {
  left: Float32Array;
  right: Float32Array;
}

export const emptyLoop = (seconds: number): Loop => {
  const frames = Math.round(seconds * musicRate);
  return { left: new Float32Array(frames), right: new Float32Array(frames) };
};

/** MIDI number → Hz. */
const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

function add(loop: Loop, at: number, seconds: number, pan: number, sound: (t: number) => number): void {
  const frames = loop.left.length;
  const [l, r] = [Math.cos((pan + 1) * (Math.PI / 4)), Math.sin((pan + 1) * (Math.PI / 4))];
  const first = Math.round(at * musicRate);
  for (let i = 0; i < seconds * musicRate; i += 1) {
    const value = sound(i / musicRate);
    const place = (((first + i) % frames) + frames) % frames;
    loop.left[place] = (loop.left[place] ?? 0) + value * l;
    loop.right[place] = (loop.right[place] ?? 0) + value * r;
  }
}

/** Rises and falls like a bow: 0 to 1 and back. */
const swell = (t: number, length: number, attack: number, release: number): number =>
  Math.sin((Math.PI / 2) * Math.min(1, t / attack)) ** 2 *
  Math.sin((Math.PI / 2) * Math.min(1, Math.max(0, length - t) / release)) ** 2;

const turn = 2 * Math.PI;

/** A soft chord voice: three slightly untuned strings with few overtones. */
export function pad(loop: Loop, note: number, at: number, seconds: number, gain: number): void {
  const length = seconds + 1.6;
  for (const [cents, pan] of [
    [-6, -0.7],
    [0, 0],
    [7, 0.7],
  ] as const) {
    const f = hertz(note + cents / 100);
    add(loop, at - 0.4, length, pan, (t) => {
      const bright = 0.5 + 0.5 * Math.sin(turn * 0.11 * t + cents);
      const wave =
        Math.sin(turn * f * t) +
        0.42 * Math.sin(turn * 2 * f * t) +
        0.2 * bright * Math.sin(turn * 3 * f * t) +
        0.08 * bright * Math.sin(turn * 4 * f * t);
      return gain * swell(t, length, 1.1, 1.6) * wave;
    });
  }
}

/** A plucked note: overtones fade sooner than the tone. */
export function pluck(loop: Loop, note: number, at: number, gain: number, pan: number): void {
  const f = hertz(note);
  const wire = 1.0006;
  add(loop, at, 2.6, pan, (t) => {
    const start = Math.min(1, t / 0.004);
    let wave = 0;
    for (let n = 1; n <= 6; n += 1)
      wave += (Math.sin(turn * n * wire ** (n * n) * f * t) / n ** 1.3) * Math.exp(-t * (1.7 + 1.5 * n));
    return gain * start * wave * Math.min(1, (2.6 - t) / 0.3);
  });
}

/** A round low tone. */
export function bass(loop: Loop, note: number, at: number, seconds: number, gain: number): void {
  const f = hertz(note);
  add(loop, at, seconds + 0.15, 0, (t) => {
    const wave = Math.sin(turn * f * t) + 0.3 * Math.sin(turn * 2 * f * t) + 0.08 * Math.sin(turn * 3 * f * t);
    return gain * swell(t, seconds + 0.15, 0.025, 0.25) * Math.exp(-t * 0.55) * wave;
  });
}

/** A soft drum: a tone that falls. */
export function drum(loop: Loop, at: number, gain: number): void {
  add(loop, at, 0.3, 0, (t) => {
    const phase = turn * (48 * t + (70 / 34) * (1 - Math.exp(-34 * t)));
    return gain * Math.min(1, t / 0.003) * Math.exp(-t * 14) * Math.sin(phase) * Math.min(1, (0.3 - t) / 0.05);
  });
}

/** A breath of noise; `seed` makes each one another, and the same again. */
export function shaker(loop: Loop, at: number, gain: number, seed: number): void {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  let [last, before] = [0, 0];
  add(loop, at, 0.09, seed % 2 === 0 ? 0.35 : -0.35, (t) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const white = state / 2 ** 31 - 1;
    // Twice the difference of neighbours: only the high part of the noise stays.
    const high = white - 2 * last + before;
    [before, last] = [last, white];
    return gain * 0.35 * Math.min(1, t / 0.012) * Math.exp(-t * 55) * high * Math.min(1, (0.09 - t) / 0.02);
  });
}
