import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NarrationTrack } from "#lib/contracts/narration-track";
import { listVoices } from "#lib/voices/list-voices";
import { speakNarration } from "#lib/voices/speak-narration";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "narration-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const signal = new AbortController().signal;
const speak = (narration: string, language: string) =>
  speakNarration({ narration, language }, path.join(dir, `${language}.wav`), { signal });

/** Seconds at which sound begins after at least 150 ms of silence. */
async function onsets(file: string): Promise<number[]> {
  const bytes = await readFile(file);
  const rate = bytes.readUInt32LE(24);
  const found: number[] = [];
  let quiet = rate;
  for (let i = 44; i + 1 < bytes.length; i += 2) {
    if (Math.abs(bytes.readInt16LE(i)) < 200) quiet += 1;
    else {
      if (quiet >= 0.15 * rate) found.push((i - 44) / 2 / rate);
      quiet = 0;
    }
  }
  return found;
}

const narrations = [
  [
    "en",
    "Take a square whose side is a plus b, [[tri]] and set four triangles in its corners. [[hole]] The gap is a tilted square: its side is c, so its area is $c^2$. Four fish, e.g. [[f]] three hake, cost $5 million — happily! [[last]] It was 1,250 metres (or so) away.",
  ],
  [
    "de",
    "Das Quadrat über der Hypotenuse ist gleich $a^2+b^2$, [[m]] z. B. fünf Meter. Fische schwimmen; wir sehen sie.",
  ],
  ["fr", "La somme des carrés, [[m]] c'est la règle. Trois fois cinq font quinze : voilà tout."],
  ["zh", "直角三角形的两条边，[[m]] 满足一个规律。今天我们来看看。"],
] as const;

describe.each(narrations)("narration in %s", (language, narration) => {
  it("begins its words where sound begins", async () => {
    const track = await speak(narration, language);
    expect(NarrationTrack.parse(track)).toEqual(track);
    const heard = await onsets(path.join(dir, `${language}.wav`));
    expect(heard.length).toBeGreaterThanOrEqual(2);
    for (const onset of heard) {
      const nearest = Math.min(...track.words.map((word) => Math.abs(word.start - onset)));
      expect(nearest).toBeLessThan(0.08);
    }
    let last = 0;
    for (const word of track.words) {
      expect(word.start).toBeGreaterThanOrEqual(last);
      expect(word.end).toBeGreaterThanOrEqual(word.start);
      last = word.start;
    }
    expect(track.words.at(-1)?.end).toBeLessThanOrEqual(track.durationSeconds);
  });
});

it("gives a mark the time of the word after it", async () => {
  const { words, marks } = await speak(narrations[0][1], "en");
  const startOf = (text: string) => words.find((word) => word.text === text)?.start;
  expect(marks.tri).toBe(startOf("and"));
  expect(marks.hole).toBe(startOf("The"));
  expect(marks.last).toBe(startOf("It"));
});

it("refuses an unknown voice", async () => {
  const spoken = speakNarration({ narration: "x", language: "en", voice: "espeak/none" }, path.join(dir, "x.wav"), {
    signal,
  });
  await expect(spoken).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
});

it("lists every voice of the shipped engine", () => {
  const voices = listVoices();
  expect(voices.length).toBeGreaterThanOrEqual(140);
  expect(voices).toContainEqual({
    id: "espeak/en-us",
    name: "English (America)",
    language: "en-US",
    provider: "espeak",
    defaultFor: [],
    character: "Synthetic, crisp",
  });
});

it("tells which voice each language chooses by itself", () => {
  const voices = listVoices();
  const own = (language: string) => voices.filter((v) => v.defaultFor.includes(language)).map((v) => v.id);
  expect(own("en")).toEqual(["flite/rms"]);
  expect(own("de")).toEqual(["espeak/de"]);
  for (const { language } of voices) expect(own(language)).toHaveLength(1);
});
