import { describe, expect, it } from "vitest";
import type { SoundShape } from "#lib/contracts/sound-shape";
import { visualizerStyles } from "#lib/contracts/storyboard-pictures";
import { preparePicture } from "#lib/render/pictures/prepare-picture";
import { recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";

const kit = recordingKit(await fakeKit());
const rate = 30;
const base64 = (bytes: number[]): string => btoa(String.fromCharCode(...bytes));

/** Four seconds: silence, from the first second a tone in one band that swells, from the third on silence again. */
function tone(band: number, beats: number[]): SoundShape {
  const rows = Array.from({ length: 4 * rate }, (_, i) => (i >= rate && i < 2 * rate ? 120 + 4 * (i - rate) : 0));
  return {
    rate,
    bands: 16,
    points: 16,
    spectrum: base64(rows.flatMap((loud) => Array.from({ length: 16 }, (_, i) => (i === band ? loud : 0)))),
    wave: base64(
      rows.flatMap((loud) => Array.from({ length: 16 }, (_, i) => 128 + Math.round(Math.sin(i) * loud * 0.4))),
    ),
    level: base64(rows),
    beats,
  };
}

function at(style: (typeof visualizerStyles)[number], sound: SoundShape, seconds: number): string[] {
  const tape = recorder(kit.measure);
  const scene = { look: "midnight", seed: 3, durationSeconds: 4, sound } as const;
  preparePicture(kit, { type: "visualizer", style }, scene, { width: 320, height: 180 }).draw(tape.surface, seconds);
  return tape.commands;
}

describe.each(visualizerStyles)("the visualizer %s", (style) => {
  it("rests in silence and moves with a tone", () => {
    const sound = tone(3, []);
    expect(at(style, sound, 0.2)).toEqual(at(style, sound, 0.8));
    expect(at(style, sound, 1.4)).not.toEqual(at(style, sound, 0.8));
    expect(at(style, sound, 1.4)).not.toEqual(at(style, sound, 1.8));
    expect(at(style, sound, 1.4)).toEqual(at(style, sound, 1.4));
  });

  it("moves at a beat", () => {
    expect(at(style, tone(3, [1.35]), 1.4)).not.toEqual(at(style, tone(3, []), 1.4));
  });
});

it("shows another tone at another place", () => {
  expect(at("spectrum", tone(2, []), 1.5)).not.toEqual(at("spectrum", tone(9, []), 1.5));
});
