import { stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { measureLoudness } from "#lib/media/measure-loudness";
import { mixNarration } from "#lib/media/mix-narration";
import { probeMedia } from "#lib/media/probe-media";
import { testFolder } from "#lib/media/testing/in-folder";
import { loudestMoment } from "#lib/media/testing/loudest-moment";
import { speechLike, writeSound } from "#lib/media/testing/test-sound";

const inFolder = await testFolder();
const peaky = inFolder("peaky.wav");
const gentle = inFolder("gentle.wav");
await writeSound(peaky, 22_050, 6, speechLike);
await writeSound(gentle, 16_000, 3, (t) => 0.02 * Math.sin(2 * Math.PI * 300 * t));

describe("mixNarration", () => {
  it("brings speech with sharp peaks to -16 LUFS, its true peaks below the ceiling, at the film's exact length", async () => {
    const path = inFolder("speech.wav");
    const mix = {
      tracks: [
        { path: peaky, atSeconds: 0.5 },
        { path: gentle, atSeconds: 8.25 },
      ],
      totalSeconds: 12.4,
    };
    const before = await measureLoudness(peaky);
    expect((before.truePeakDbtp ?? 0) - (before.loudnessLufs ?? 0)).toBeGreaterThan(14.5);
    const mixed = await mixNarration(mix, path);
    expect(mixed.loudnessLufs).toBeGreaterThan(-16.3);
    expect(mixed.loudnessLufs).toBeLessThan(-15.7);
    expect(mixed.truePeakDbtp).toBeLessThan(-1.7);
    const { audio } = await probeMedia(path);
    expect(audio).toEqual({ codec: "pcm_s16le", sampleRate: 48_000, channels: 2, durationSeconds: 12.4 });
  });

  it("changes only the level where no peak would pass", async () => {
    const path = inFolder("gentle-mix.wav");
    const mixed = await mixNarration({ tracks: [{ path: gentle, atSeconds: 0 }], totalSeconds: 3 }, path);
    expect(mixed.loudnessLufs).toBeCloseTo(-16, 1);
    expect(mixed.truePeakDbtp).toBeLessThan(-12);
  });

  it("puts a sound where it was asked for", async () => {
    const click = inFolder("click.wav");
    await writeSound(click, 22_050, 1, (t) => (Math.abs(t - 0.5) < 0.0005 ? 0.9 : 0));
    const path = inFolder("click-mix.wav");
    await mixNarration({ tracks: [{ path: click, atSeconds: 2.25 }], totalSeconds: 5 }, path);
    expect(Math.abs((await loudestMoment(path)) - 2.75)).toBeLessThan(0.002);
  });

  it("keeps a sound to its last moment", async () => {
    const late = inFolder("late.wav");
    await writeSound(late, 22_050, 1, (t) => (t > 0.985 ? 0.9 * Math.sin(2 * Math.PI * 700 * t) : 0));
    const path = inFolder("late-mix.wav");
    await mixNarration({ tracks: [{ path: late, atSeconds: 0.013 }], totalSeconds: 1.013 }, path);
    expect(await loudestMoment(path)).toBeGreaterThan(0.998);
  });

  it("lets a film that says nothing stay silent", async () => {
    const path = inFolder("silent.wav");
    expect(await mixNarration({ tracks: [], totalSeconds: 2 }, path)).toEqual({
      loudnessLufs: null,
      truePeakDbtp: null,
    });
    expect((await stat(path)).size).toBe(44 + 2 * 48_000 * 4);
    const quiet = inFolder("quiet.wav");
    await writeSound(quiet, 22_050, 1, () => 0);
    const mixed = await mixNarration({ tracks: [{ path: quiet, atSeconds: 0.1 }], totalSeconds: 2 }, path);
    expect(mixed.loudnessLufs).toBeNull();
  });

  it("fails in words when a track is no sound", async () => {
    const mix = { tracks: [{ path: inFolder("missing.wav"), atSeconds: 0 }], totalSeconds: 2 };
    await expect(mixNarration(mix, inFolder("none.wav"))).rejects.toMatchObject({ code: "ENCODING_FAILED" });
  });
});
