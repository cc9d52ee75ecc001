import { type Loop, musicRate } from "#lib/media/music/instruments";

/** Lengths that have no common divisor, left and right apart. */
const delays = [0.0437, 0.0531, 0.0617, 0.0713];
const feedback = 0.79;
const damping = 0.42;

function reverberate(dry: Float32Array, stretch: number): Float32Array {
  const frames = dry.length;
  const wet = new Float32Array(frames);
  for (const [i, seconds] of delays.entries()) {
    const line = new Float32Array(Math.round(seconds * stretch * musicRate));
    let [at, soft] = [0, 0];
    // Twice around: the second time the room is already full of the loop's end.
    for (let n = 0; n < frames * 2; n += 1) {
      const place = n % frames;
      const heard = line[at] ?? 0;
      soft += (heard - soft) * (1 - damping);
      line[at] = (dry[place] ?? 0) + soft * feedback;
      at = (at + 1) % line.length;
      if (n >= frames) wet[place] = (wet[place] ?? 0) + (i % 2 === 0 ? heard : -heard) / delays.length;
    }
  }
  return wet;
}

/** Puts a loop into a room; `amount` of what is heard comes from its walls. */
export function inRoom(loop: Loop, amount: number): Loop {
  const blend = (dry: Float32Array, stretch: number): Float32Array => {
    const wet = reverberate(dry, stretch);
    return dry.map((value, i) => value + amount * (wet[i] ?? 0));
  };
  return { left: blend(loop.left, 1), right: blend(loop.right, 1.071) };
}
