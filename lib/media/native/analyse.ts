import type { SoundShape } from "#lib/contracts/sound-shape";
import { findBeats } from "#lib/media/native/find-beats";
import { analysedRate, monoSamples } from "#lib/media/native/mono-samples";
import { bands, points, rowRate, type SoundRows, soundRows } from "#lib/media/native/sound-rows";
import type { ActOf } from "#lib/media/running/acts";

/** A file's sound as a scene sees it that hears it from `atSeconds` on. */
export async function analyse(act: ActOf<"analyse">, alive: () => Promise<void>): Promise<SoundShape> {
  const { atSeconds, durationSeconds, loopSeconds } = act;
  const whole = await monoSamples(act.path, alive);
  const samples = loopSeconds === undefined ? whole : whole.subarray(0, Math.round(loopSeconds * analysedRate));
  const rows = await soundRows(samples, alive);
  const wanted = Math.ceil(durationSeconds * rowRate) + 1;
  const first = Math.round(atSeconds * rowRate);
  const lasting = samples.length / analysedRate;
  const sourceRow = (row: number): number =>
    loopSeconds === undefined ? row - first : Math.floor(modulo(row / rowRate - atSeconds, lasting) * rowRate);
  const pick = (from: Uint8Array, width: number, rest: number): string => {
    const to = new Uint8Array(wanted * width).fill(rest);
    for (let row = 0; row < wanted; row++) {
      const at = sourceRow(row);
      if (at >= 0 && at < rows.rows) to.set(from.subarray(at * width, (at + 1) * width), row * width);
    }
    return Buffer.from(to).toString("base64");
  };
  return {
    rate: rowRate,
    bands,
    points,
    ...shape(rows, pick),
    beats:
      loopSeconds !== undefined && lasting > 0 ? repeated(findBeats(samples), atSeconds, lasting, durationSeconds) : [],
  };
}

const shape = (rows: SoundRows, pick: (from: Uint8Array, width: number, rest: number) => string) => ({
  spectrum: pick(rows.spectrum, bands, 0),
  wave: pick(rows.wave, points, 128),
  level: pick(rows.level, 1, 0),
});

const modulo = (a: number, n: number): number => ((a % n) + n) % n;

/** Beats of a loop, as often as the scene hears it; scene seconds. */
function repeated(beats: readonly number[], atSeconds: number, lasting: number, durationSeconds: number): number[] {
  const found: number[] = [];
  for (let round = Math.floor(-atSeconds / lasting); round * lasting + atSeconds < durationSeconds; round++) {
    for (const beat of beats) {
      const at = Math.round((atSeconds + round * lasting + beat) * 1e4) / 1e4;
      if (at >= 0 && at < durationSeconds) found.push(at);
    }
  }
  return found;
}
