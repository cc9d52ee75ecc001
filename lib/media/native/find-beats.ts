import MusicTempo from "music-tempo";
import { analysedRate } from "#lib/media/native/mono-samples";

/** A beat is moved to the sharpest rise of sound so near it, in steps of about 2.5 ms. */
const nearSeconds = 0.06;
const step = 110;
const stepSeconds = step / analysedRate;
/** A rise that many times steeper than usual is an onset. */
const sharp = 4;

/** Seconds of the beats of a sound, rising; empty where no pulse can be heard. */
export function findBeats(samples: Float32Array): number[] {
  const rises = energyRises(samples);
  const usual = rises.reduce((sum, rise) => sum + rise, 0) / Math.max(1, rises.length);
  let found: number[];
  try {
    found = new MusicTempo(samples).beats;
  } catch {
    return [];
  }
  const beats = found.map((beat) => {
    const reach = Math.round(nearSeconds / stepSeconds);
    const middle = Math.round(beat / stepSeconds);
    let best = middle;
    for (let i = Math.max(0, middle - reach); i <= middle + reach; i++)
      if ((rises[i] ?? 0) > (rises[best] ?? 0)) best = i;
    return (rises[best] ?? 0) > sharp * usual ? best * stepSeconds : beat;
  });
  const end = samples.length / analysedRate;
  return beats.filter((beat, i) => beat >= 0 && beat < end && beat > (beats[i - 1] ?? -1) + 0.1);
}

/** How much louder each step is than those before it. */
function energyRises(samples: Float32Array): Float32Array {
  const rises = new Float32Array(Math.floor(samples.length / step));
  let before = 0;
  for (let i = 0; i < rises.length; i++) {
    let energy = 0;
    for (let k = i * step; k < (i + 1) * step; k++) energy += (samples[k] ?? 0) ** 2;
    const loud = Math.sqrt(energy / step);
    rises[i] = Math.max(0, loud - before);
    before = Math.max(loud, before * 0.9);
  }
  return rises;
}
