import { describe, expect, it } from "vitest";
import type { SpokenWord } from "#lib/contracts/narration-track";
import { textWidth } from "#lib/media/captions/text-width";
import { chaptersVtt, cuesFromWords, toSrt, toVtt } from "#lib/media/write-captions";

/** Words spoken one after another; a longer rest follows the end of a sentence. */
function spoken(text: string, secondsPerCharacter = 0.06, from = 0): SpokenWord[] {
  let at = from;
  return text.split(" ").map((word) => {
    const start = at;
    const end = start + word.length * secondsPerCharacter;
    at = end + (/[.?!]$/.test(word) ? 0.5 : 0.05);
    return { text: word, start, end };
  });
}

const english = { language: "en-GB" };
const lecture =
  "The square on the hypotenuse equals the sum of the squares on the other two sides. This is the theorem of " +
  "Pythagoras, and it has been proved in more than three hundred different ways. Why? Because every proof shows " +
  "something new about area, about angles, or about the shape of space itself; some were found by presidents.";

describe("cuesFromWords", () => {
  const words = spoken(lecture, 0.055, 3.2);
  const cues = cuesFromWords(words, english);

  it("says every word once, in order", () => {
    expect(cues.flatMap((cue) => cue.lines).join(" ")).toBe(lecture);
  });

  it("keeps to two lines of 42 columns, 1 to 7 seconds and a readable speed", () => {
    for (const { lines, start, end } of cues) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(42);
      expect(end - start).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(end - start).toBeLessThanOrEqual(7 + 1e-9);
      expect(lines.join("").length / (end - start)).toBeLessThanOrEqual(20);
    }
  });

  it("begins each with its first word and never overlaps", () => {
    const starts = new Set(words.map((word) => word.start));
    for (const [i, cue] of cues.entries()) {
      expect(starts).toContain(cue.start);
      expect(cue.end).toBeLessThanOrEqual(cues[i + 1]?.start ?? Number.POSITIVE_INFINITY);
    }
  });

  it("parts text where a phrase ends", () => {
    const ends = cues.map((cue) => cue.lines.at(-1) ?? "");
    expect(ends.filter((line) => /[.,;?]$/.test(line)).length).toBeGreaterThanOrEqual(ends.length - 1);
    // The first sentence fits two lines in one way only, and that one is bad.
    const lines = cues.flatMap((cue) => cue.lines).slice(1);
    for (const line of lines) expect(line).not.toMatch(/ (the|of|and|a)$/);
  });

  it("gives a lone short word its second", () => {
    expect(cuesFromWords([{ text: "Yes.", start: 2, end: 2.2 }], english)).toEqual([
      { start: 2, end: 3, lines: ["Yes."] },
    ]);
  });

  it("sets no spaces in Chinese and counts its characters twice", () => {
    const chinese = "勾股定理说明直角三角形两条直角边的平方和等于斜边的平方，这是几何学中最重要的定理之一。";
    const single = [...chinese].map((text, i) => ({ text, start: i * 0.2, end: i * 0.2 + 0.2 }));
    const whole = [{ text: chinese, start: 0, end: 9 }];
    for (const given of [single, whole]) {
      const parts = cuesFromWords(given, { language: "zh" });
      expect(parts.flatMap((cue) => cue.lines).join("")).toBe(chinese);
      for (const line of parts.flatMap((cue) => cue.lines)) {
        expect(textWidth(line)).toBeLessThanOrEqual(42);
        expect(line).not.toMatch(/^[，。]/);
      }
    }
  });

  it("answers nothing for no words, and stays quick for many", () => {
    expect(cuesFromWords([], english)).toEqual([]);
    const many = Array.from({ length: 12 }, () => lecture).join(" ");
    expect(cuesFromWords(spoken(many), english).length).toBeGreaterThan(50);
  });
});

describe("captions as files", () => {
  const cues = [
    { start: 0.5, end: 2, lines: ["If a < b & b > c,", "then -->"] },
    { start: 3661.2, end: 3663.0004, lines: ["Later."] },
  ];

  it("writes WebVTT with its special characters escaped", () => {
    expect(toVtt(cues)).toBe(
      "WEBVTT\n\n1\n00:00:00.500 --> 00:00:02.000\nIf a &lt; b &amp; b &gt; c,\nthen --&gt;\n\n" +
        "2\n01:01:01.200 --> 01:01:03.000\nLater.\n",
    );
  });

  it("writes SubRip", () => {
    expect(toSrt(cues)).toBe(
      "1\n00:00:00,500 --> 00:00:02,000\nIf a < b & b > c,\nthen -->\n\n2\n01:01:01,200 --> 01:01:03,000\nLater.\n",
    );
  });

  it("cuts a caption where the next scene's begins", () => {
    const overlapping = [
      { start: 0, end: 3, lines: ["One"] },
      { start: 2.5, end: 4, lines: ["Two"] },
    ];
    expect(toVtt(overlapping)).toContain("00:00:00.000 --> 00:00:02.500");
  });

  it("writes chapters", () => {
    expect(chaptersVtt([{ title: "Start &\nend", start: 0, end: 1.5 }])).toBe(
      "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.500\nStart &amp; end\n",
    );
  });
});
