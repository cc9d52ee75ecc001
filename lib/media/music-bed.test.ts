import { describe, expect, it } from "vitest";
import { musicBeds } from "#lib/contracts/music-beds";
import { measureLoudness } from "#lib/media/measure-loudness";
import { mixNarration } from "#lib/media/mix-narration";
import { musicLoop } from "#lib/media/music-bed";
import { testFolder } from "#lib/media/testing/in-folder";
import { levelsOf } from "#lib/media/testing/levels-of";
import { writeSound } from "#lib/media/testing/test-sound";

const inFolder = await testFolder();
const voice = inFolder("voice.wav");
/** Syllables without a voice's sharpest peaks: a limiter would take those, and the ratio with them. */
const syllables = (t: number): number =>
  0.3 *
  Math.sin(Math.PI * ((t * 3.1) % 1)) *
  (Math.sin(2 * Math.PI * 520 * t) + 0.5 * Math.sin(2 * Math.PI * 1450 * t));
await writeSound(voice, 22_050, 6, syllables);
const { loudnessLufs } = await measureLoudness(voice);
// As loud as lines come from their engines.
const gain = 10 ** ((-20 - (loudnessLufs ?? 0)) / 20);
await writeSound(voice, 22_050, 6, (t) => gain * syllables(t));

describe.each(musicBeds)("the bed %s", (bed) => {
  it("is looped without a seam: the level across it changes no more than within the loop", async () => {
    const { loopSeconds } = musicLoop(bed);
    const path = inFolder(`${bed}.wav`);
    const totalSeconds = loopSeconds * 2 + 4;
    const mixed = await mixNarration({ tracks: [], totalSeconds, music: { ...musicLoop(bed), speech: [] } }, path);
    expect(mixed.loudnessLufs).toBeGreaterThan(-16.5);
    expect(mixed.loudnessLufs).toBeLessThan(-15.5);
    const { jumpAt, levelBetween } = await levelsOf(path);
    const seam = loopSeconds;
    expect(Math.abs(levelBetween(2, 6) - levelBetween(seam + 2, seam + 6))).toBeLessThan(0.1);
    const elsewhere = Math.max(...[3.1, 7.7, 11.3, 14.9].map((t) => jumpAt(t, 1.5)));
    expect(jumpAt(seam, 0.05)).toBeLessThanOrEqual(elsewhere);
  });

  it("lies 17 dB and more under speech, and rises where nobody speaks", async () => {
    const path = inFolder(`${bed}-under.wav`);
    const bare = inFolder(`${bed}-bare.wav`);
    const tracks = [
      { path: voice, atSeconds: 3 },
      { path: voice, atSeconds: 14 },
    ];
    const speech = tracks.map(({ atSeconds }) => ({ from: atSeconds, to: atSeconds + 6 }));
    const mixed = await mixNarration({ tracks, totalSeconds: 23, music: { ...musicLoop(bed), speech } }, path);
    expect(mixed.loudnessLufs).toBeGreaterThan(-16.5);
    expect(mixed.loudnessLufs).toBeLessThan(-15.5);
    expect(mixed.truePeakDbtp).toBeLessThanOrEqual(-1.9);
    const silent = inFolder("silent.wav");
    await writeSound(silent, 22_050, 6, () => 0);
    await mixNarration(
      { tracks: tracks.map((t) => ({ ...t, path: silent })), totalSeconds: 23, music: { ...musicLoop(bed), speech } },
      bare,
    );
    const [music, all] = [await levelsOf(bare), await levelsOf(path)];
    // The bare bed was raised as a whole; gaps tell by how much.
    const raised = music.levelBetween(10.5, 12.5) - all.levelBetween(10.5, 12.5);
    const underSpeech = music.levelBetween(4, 8.5) - raised;
    expect(all.levelBetween(4, 8.5) - underSpeech).toBeGreaterThan(17);
    expect(music.levelBetween(10.5, 12.5) - music.levelBetween(4, 8.5)).toBeGreaterThan(6);
  });
});
