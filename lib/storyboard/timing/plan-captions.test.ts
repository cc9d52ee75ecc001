import { describe, expect, it } from "vitest";
import { captionColumns } from "#lib/contracts/captions";
import { aspectRatios } from "#lib/contracts/frame-of";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import { cuesFromWords } from "#lib/media/write-captions";
import { planCaptions } from "#lib/storyboard/timing/plan-captions";

/** Words spoken one after another at a common speed. */
function spoken(text: string, separator: string | RegExp = " "): NarrationTrack {
  let at = 0;
  const words = text.split(separator).map((word) => {
    const start = at;
    at += 0.1 + word.length * 0.05;
    return { text: word, start, end: at - 0.04 };
  });
  return { voice: "test", durationSeconds: at, words, marks: {}, timesAreExact: true };
}

const talks = {
  en: spoken(
    "Light from the sun is scattered by the air, and short waves are scattered far more than long ones. So the sky looks blue; at sunset, the light has a longer way to go.",
  ),
  de: spoken("Die Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen sind selten, aber es gibt sie."),
  ja: spoken("太陽|の|光|は|空気|の|中|で|散乱|し|、|短い|波|は|長い|波|より|も|ずっと|強く|散乱|され|ます|。", "|"),
  ar: spoken("ينتشر ضوء الشمس في الهواء، وتنتشر الموجات القصيرة أكثر من الطويلة."),
};
const languages = ["en", "de", "ja", "ar"] as const;
const textOf = (lines: { text: string }[][]): string => lines.map((line) => line.map((w) => w.text).join("")).join(" ");
const bare = (text: string): string => text.replace(/\s/g, "");

describe.each(languages)("captions in the picture, in %s", (language) => {
  it.each(aspectRatios)("say in %s what the caption file says, each word in its time", (aspectRatio) => {
    const track = talks[language];
    const from = 0.8;
    const planned = planCaptions(track, { style: "clean", language, aspectRatio, from, to: 60 });
    const file = cuesFromWords(track.words, { language });
    const burned = planned?.cues.map((cue) => textOf(cue.lines)).join(" ") ?? "";
    expect(bare(burned)).toBe(bare(file.flatMap((cue) => cue.lines).join(" ")));
    const columns = captionColumns[aspectRatio] * (language === "ja" ? 0.5 : 1);
    for (const { lines } of planned?.cues ?? []) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.map((w) => w.text).join("").length).toBeLessThanOrEqual(columns);
    }
    const said = planned?.cues.flatMap((cue) => cue.lines.flat()) ?? [];
    if (language !== "de") {
      for (const [i, word] of track.words.entries()) expect(said[i]?.start).toBeCloseTo(word.start + from, 5);
    }
  });
});

it("has the very captions of the file where the frame is wide", () => {
  const track = talks.en;
  const planned = planCaptions(track, { style: "boxed", language: "en", aspectRatio: "16:9", from: 0, to: 60 });
  const file = cuesFromWords(track.words, { language: "en" });
  expect(planned?.cues.map((cue) => cue.lines.map((line) => line.map((w) => w.text).join("")))).toEqual(
    file.map((cue) => cue.lines),
  );
});

it("takes captions away before the scene goes, and never shows two", () => {
  const track = talks.en;
  const to = track.durationSeconds + 0.4;
  const planned = planCaptions(track, { style: "karaoke", language: "en", aspectRatio: "9:16", from: 0.6, to });
  const cues = planned?.cues ?? [];
  expect(cues.at(-1)?.to).toBeLessThanOrEqual(to);
  for (const [i, cue] of cues.entries()) {
    expect(cue.to).toBeGreaterThan(cue.from);
    expect(cue.to).toBeLessThanOrEqual(cues[i + 1]?.from ?? to);
  }
});

it("plans nothing where nothing is said", () => {
  const silent = { ...talks.en, words: [] };
  expect(planCaptions(silent, { style: "clean", language: "en", aspectRatio: "1:1", from: 0, to: 5 })).toBeUndefined();
});
