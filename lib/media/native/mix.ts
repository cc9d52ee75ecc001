import { open } from "node:fs/promises";
import { integratedLoudness } from "#lib/media/loudness-meter";
import { MusicBedLine } from "#lib/media/native/duck-music";
import { evenPeaks, pieceSamples } from "#lib/media/native/even-peaks";
import { layTracks } from "#lib/media/native/lay-tracks";
import { SoundSurvey } from "#lib/media/native/sound-survey";
import { WavWriter, wavRate } from "#lib/media/native/wav-writer";
import type { ActOf, Loudness } from "#lib/media/running/acts";

const targetLufs = -16;
/** Under what the film may reach, because encoding to AAC moves peaks. */
const ceilingDbtp = -2.2;
const mostGainDb = 40;
const rounds = 12;
const closeEnoughLu = 0.02;
/** dB of loudness that a dB of gain is taken to bring at the least. */
const leastYield = 0.1;
const headerBytes = 44;
const piecesPerTenth = wavRate / 10 / pieceSamples;
const factor = (db: number): number => 10 ** (db / 20);

/**
 * Narration and music as they are heard in the film: laid once, surveyed on the way (loudness, true peaks); the gain to
 * -16 LUFS and the limiter's curve are found on the survey, and the sound is written once. Silence stays silence.
 */
export async function mix(act: ActOf<"mix">, alive: () => Promise<void>): Promise<Loudness> {
  const frames = Math.round(act.totalSeconds * wavRate);
  const survey = new SoundSurvey(frames);
  const music = act.music && (await MusicBedLine.open(act.music, act.totalSeconds));
  await layTracks(act.tracks, frames, act.scratchPath, alive, (samples) => {
    music?.addTo(samples);
    survey.see(samples);
  });
  const { gain, levels, loudness } = levelOf(survey);
  await write(act, frames, gain, levels, alive);
  return loudness;
}

function loudnessAt({ energies }: SoundSurvey, gain: number, levels?: Float32Array): number | null {
  const tenths = new Float64Array(Math.ceil(energies.length / piecesPerTenth));
  for (const [i, energy] of energies.entries()) {
    const level = gain * (levels?.[i] ?? 1);
    const at = Math.floor(i / piecesPerTenth);
    tenths[at] = (tenths[at] ?? 0) + (energy * level * level) / (wavRate / 10);
  }
  return integratedLoudness(tenths);
}

/** The gain after which the limited sound has the loudness asked for: limiting takes some, which is given back. */
function levelOf(survey: SoundSurvey): { gain: number; levels?: Float32Array; loudness: Loudness } {
  const before = loudnessAt(survey, 1);
  if (before === null) return { gain: 1, loudness: { loudnessLufs: null, truePeakDbtp: null } };
  const loudest = survey.peaks.reduce((a, b) => Math.max(a, b), 0);
  let gainDb = Math.min(mostGainDb, targetLufs - before);
  if (loudest * factor(gainDb) <= factor(ceilingDbtp))
    return {
      gain: factor(gainDb),
      loudness: { loudnessLufs: before + gainDb, truePeakDbtp: 20 * Math.log10(loudest) + gainDb },
    };
  let last: { gainDb: number; lufs: number } | undefined;
  for (let round = 1; ; round += 1) {
    const levels = evenPeaks(survey.peaks, factor(gainDb), factor(ceilingDbtp));
    const lufs = loudnessAt(survey, factor(gainDb), levels) ?? targetLufs;
    if (round === rounds || Math.abs(targetLufs - lufs) <= closeEnoughLu || gainDb === mostGainDb)
      return { gain: factor(gainDb), levels, loudness: { loudnessLufs: lufs, truePeakDbtp: ceilingDbtp } };
    // The more is limited, the less a dB of gain brings: the next step goes by what the last one brought.
    const yielded = last && gainDb !== last.gainDb ? (lufs - last.lufs) / (gainDb - last.gainDb) : 1;
    last = { gainDb, lufs };
    gainDb = Math.min(mostGainDb, gainDb + (targetLufs - lufs) / Math.min(1, Math.max(leastYield, yielded)));
  }
}

/** Writes the laid sound with its gain; the level moves evenly from the middle of one piece to that of the next. */
async function write(
  act: ActOf<"mix">,
  frames: number,
  gain: number,
  levels: Float32Array | undefined,
  alive: () => Promise<void>,
): Promise<void> {
  await using scratch = await open(act.scratchPath, "r");
  await using wav = await WavWriter.create(act.outPath, "s16", frames);
  const bytes = new Uint8Array(wavRate * 8);
  for (let at = 0; at < frames; ) {
    const { bytesRead } = await scratch.read(bytes, 0, bytes.length, headerBytes + at * 8);
    if (bytesRead < 8) break;
    const samples = new Float32Array(bytes.buffer, 0, Math.floor(bytesRead / 8) * 2);
    for (let i = 0; i < samples.length; i += 1) {
      const place = (at + (i >> 1)) / pieceSamples;
      const piece = Math.floor(place);
      const here = levels?.[piece] ?? 1;
      const next = levels?.[piece + 1] ?? here;
      samples[i] = (samples[i] ?? 0) * gain * (here + (next - here) * (place - piece));
    }
    await wav.write(samples);
    at += samples.length / 2;
    await alive();
  }
  await wav.pad();
}
