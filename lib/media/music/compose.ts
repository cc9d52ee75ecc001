import type { MusicBed } from "#lib/contracts/music";
import { bass, drum, emptyLoop, type Loop, pad, pluck, shaker } from "#lib/media/music/instruments";
import { inRoom } from "#lib/media/music/room";

interface Bar {
  bass: number;
  chord: readonly number[];
}

/** C major, slow: C maj9, Em7, Am9, F maj9, C/E, Am7, Dm9, G sus. MIDI numbers. */
const calmBars: readonly Bar[] = [
  { bass: 36, chord: [55, 59, 62, 64] },
  { bass: 40, chord: [55, 59, 62, 67] },
  { bass: 45, chord: [55, 59, 60, 64] },
  { bass: 41, chord: [53, 57, 60, 67] },
  { bass: 40, chord: [55, 60, 64, 67] },
  { bass: 45, chord: [55, 60, 64, 69] },
  { bass: 38, chord: [53, 57, 60, 64] },
  { bass: 43, chord: [55, 60, 62, 65] },
];

/** D major: D add9, A, Bm7, G maj7, D/F sharp, A sus, G, A. */
const brightBars: readonly Bar[] = [
  { bass: 38, chord: [57, 62, 64, 66] },
  { bass: 45, chord: [57, 61, 64, 69] },
  { bass: 47, chord: [57, 62, 66, 69] },
  { bass: 43, chord: [59, 62, 66, 67] },
  { bass: 42, chord: [57, 62, 66, 69] },
  { bass: 45, chord: [57, 62, 64, 69] },
  { bass: 43, chord: [59, 62, 67, 71] },
  { bass: 45, chord: [57, 61, 64, 69] },
];

function composeCalm(): Loop {
  const beat = 60 / 72;
  const loop = emptyLoop(calmBars.length * 4 * beat);
  // Which voice of the chord each eighth plays; a gap now and then lets it breathe.
  const figure = [0, 2, 3, 1, 2, undefined, 3, undefined];
  for (const [i, bar] of calmBars.entries()) {
    const at = i * 4 * beat;
    for (const note of bar.chord) pad(loop, note, at, 4 * beat, 0.05);
    bass(loop, bar.bass, at, 3.4 * beat, 0.2);
    for (const [step, voice] of figure.entries()) {
      const note = voice === undefined ? undefined : bar.chord[voice];
      if (note === undefined) continue;
      const late = step % 2 === 1 ? 0.012 : 0;
      pluck(loop, note + 12, at + (step * beat) / 2 + late, step === 0 ? 0.15 : 0.11, step % 2 === 0 ? -0.35 : 0.35);
    }
  }
  return inRoom(loop, 0.5);
}

function composeBright(): Loop {
  const beat = 60 / 104;
  const loop = emptyLoop(brightBars.length * 4 * beat);
  const figure = [0, 1, 2, 3, 2, 1, 3, 2];
  for (const [i, bar] of brightBars.entries()) {
    const at = i * 4 * beat;
    for (const note of bar.chord) pad(loop, note, at, 4 * beat, 0.03);
    for (const [step, length] of [
      [0, 1.4],
      [1.5, 0.4],
      [2, 1.4],
      [3.5, 0.4],
    ] as const)
      bass(loop, bar.bass, at + step * beat, length * beat, 0.2);
    for (const [step, voice] of figure.entries()) {
      const note = bar.chord[voice];
      if (note === undefined) continue;
      pluck(loop, note + 12, at + (step * beat) / 2, step % 4 === 0 ? 0.16 : 0.1, step % 2 === 0 ? -0.4 : 0.4);
      shaker(loop, at + (step * beat) / 2, step % 2 === 1 ? 0.09 : 0.045, i * 8 + step + 1);
    }
    drum(loop, at, 0.3);
    drum(loop, at + 2 * beat, 0.22);
    if (i % 4 === 3) drum(loop, at + 3.5 * beat, 0.14);
  }
  return inRoom(loop, 0.28);
}

/** The loop of a bed, made from nothing: equal each time. */
export const compose = (bed: MusicBed): Loop => (bed === "calm" ? composeCalm() : composeBright());
