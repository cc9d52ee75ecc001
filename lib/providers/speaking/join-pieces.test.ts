import { expect, it } from "vitest";
import { joinPieces } from "#lib/providers/speaking/join-pieces";
import { stubSpeech } from "#lib/providers/testing/stub-speech";

const rate = 24_000;

function piece(text: string, at: number, times: "words" | "sentences" | "none") {
  const { samples, words } = stubSpeech(text);
  const [first, last] = [words[0], words.at(-1)];
  const whole = first && last ? [{ at: 0, start: first.start, end: last.end }] : [];
  const spans = times === "words" ? words.map(({ at: place, start, end }) => ({ at: place, start, end })) : whole;
  return { text, at, endsParagraph: false, samples, said: { times, spans: times === "none" ? [] : spans } };
}

/** Seconds at which sound begins after a pause. */
function onsets(samples: Int16Array): number[] {
  const found: number[] = [];
  let quiet = rate;
  for (const [i, sample] of samples.entries()) {
    if (Math.abs(sample) < 200) quiet += 1;
    else {
      if (quiet >= 0.03 * rate) found.push(i / rate);
      quiet = 0;
    }
  }
  return found;
}

const texts = ["Seven ships sailed, slowly. ", "Then gulls followed them home!"] as const;
const whole = texts.join("");

it("keeps the vendor's times of words through trimming and joining", () => {
  const { samples, speech } = joinPieces(
    [piece(texts[0], 0, "words"), piece(texts[1], texts[0].length, "words")],
    "en",
    rate,
  );
  expect(speech.timesAreExact).toBe(true);
  expect(speech.spans.map(({ at }) => whole.slice(at).split(/\W/)[0])).toEqual(whole.match(/\w+/g));
  const heard = onsets(samples);
  expect(speech.spans.map(({ start }) => start)).toHaveLength(heard.length);
  for (const [i, { start }] of speech.spans.entries()) expect(start).toBeCloseTo(heard[i] ?? -1, 2);
});

it("finds words near their sound where the vendor tells sentences only, or nothing", () => {
  for (const times of ["sentences", "none"] as const) {
    const pieces = [piece(texts[0], 0, times), piece(texts[1], texts[0].length, times)];
    const { samples, speech } = joinPieces(pieces, "en", rate);
    expect(speech.timesAreExact).toBe(false);
    expect(speech.spans).toHaveLength(9);
    const heard = onsets(samples);
    for (const [i, { start }] of speech.spans.entries()) expect(Math.abs(start - (heard[i] ?? -1))).toBeLessThan(0.25);
  }
});

it("is a short silence where nothing is said", () => {
  const { samples, speech } = joinPieces([], "en", rate);
  expect(speech).toMatchObject({ durationSeconds: 0.4, spans: [] });
  expect(samples.every((sample) => sample === 0)).toBe(true);
});
