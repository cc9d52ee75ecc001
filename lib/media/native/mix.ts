import { audioSamples } from "#lib/media/native/audio-samples";
import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { layTracks } from "#lib/media/native/lay-tracks";
import { loudness, stereo } from "#lib/media/native/loudness";
import { measuring, SoundMeter } from "#lib/media/native/measure-sound";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { WavWriter, wavRate } from "#lib/media/native/wav-writer";
import type { ActOf, Loudness } from "#lib/media/running/acts";

const targetLufs = -16;
/** One dB below what the film may reach, because encoding to AAC moves peaks. */
const ceilingDbtp = -2;
const closeEnoughLu = 0.25;
const mostGainDb = 40;
const tries = 6;

/**
 * Narration as it is heard in the film: measured, brought to -16 LUFS by one gain, and limited only if a peak would pass
 * the ceiling (at 192 kHz, so that peaks between samples count). Limiting costs loudness: measured again and corrected.
 * Silence stays silence.
 */
export async function mix(act: ActOf<"mix">, alive: () => Promise<void>): Promise<Loudness> {
  const frames = Math.round(act.totalSeconds * wavRate);
  await layTracks(act.tracks, frames, act.scratchPath, alive);
  const before = await loudness(act.scratchPath, alive);
  const rendered = (chain: string) => render(act.scratchPath, act.outPath, frames, chain, alive);
  if (before.loudnessLufs === null) return rendered(stereo);
  let gainDb = Math.min(mostGainDb, targetLufs - before.loudnessLufs);
  // How many LU a dB of gain really gives; less than one where the limiter takes some of it back.
  let yielded = 1;
  let last = { gainDb: 0, lufs: before.loudnessLufs };
  for (let attempt = 1; ; attempt += 1) {
    const limited = (before.truePeakDbtp ?? Number.NEGATIVE_INFINITY) + gainDb > ceilingDbtp;
    const after = await rendered(chainOf(gainDb, limited));
    const lufs = after.loudnessLufs ?? targetLufs;
    if (attempt === tries || !limited || Math.abs(targetLufs - lufs) <= closeEnoughLu) return after;
    if (gainDb !== last.gainDb) yielded = Math.min(1, Math.max(0.25, (lufs - last.lufs) / (gainDb - last.gainDb)));
    last = { gainDb, lufs };
    gainDb = Math.min(mostGainDb, gainDb + (targetLufs - lufs) / yielded);
  }
}

function chainOf(gainDb: number, limited: boolean): string {
  const gain = `volume=${gainDb.toFixed(3)}dB:precision=float`;
  if (!limited) return `${stereo},${gain}`;
  const limit = (10 ** (ceilingDbtp / 20)).toFixed(4);
  const limiter = `alimiter=limit=${limit}:attack=5:release=60:level=0:latency=1`;
  return `${stereo},${gain},aresample=192000,${limiter},${stereo}`;
}

/** Writes what a filter chain makes of a file, and measures it on the way. */
async function render(
  from: string,
  to: string,
  frames: number,
  chain: string,
  alive: () => Promise<void>,
): Promise<Loudness> {
  await using input = await openInput(from);
  await using wav = await WavWriter.create(to, "s16", frames);
  const stream = present(streamOf(input, "audio"), "the mixed sound");
  const meter = new SoundMeter();
  for await (const frame of filterAudio(decodeFrames(input, stream), `${chain},${measuring},${stereo}`)) {
    meter.see(frame);
    await wav.write(audioSamples(frame));
    await alive();
  }
  await wav.pad();
  return meter.loudness;
}
