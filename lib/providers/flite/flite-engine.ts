import { alignPhones } from "#lib/providers/flite/align-phones";
import { fliteWords } from "#lib/providers/flite/flite-words";
import { quietPauses } from "#lib/providers/flite/quiet-pauses";
import { type Flite, loadFlite } from "#lib/providers/flite/run-flite";
import type { Engine } from "#lib/providers/speaking/engine";

const sampleRate = 16_000;
/** A little slower than the engine's own pace where that is hurried for teaching. */
const stretch: Readonly<Record<string, number>> = { rms: 1, slt: 1.06, awb: 1.03 };
/** The quickest voice tells how words sound; all voices share the dictionary. */
const dictionaryVoice = "kal16";

/** The sounds of words that stand alone, each looked up once. */
function dictionary(flite: Flite): (words: readonly string[]) => string[][] {
  const known = new Map<string, string[]>();
  return (words) => {
    const unknown = [...new Set(words)].filter((word) => !known.has(word));
    if (unknown.length > 0) {
      const alone = unknown.map((word) => `${word}.\n\n`).join("");
      const { utterances } = flite.say(alone, dictionaryVoice, 1);
      for (const [i, word] of unknown.entries()) {
        const sounds = utterances.length === unknown.length ? (utterances[i] ?? []) : [];
        known.set(
          word,
          sounds.map(({ name }) => name).filter((name) => name !== "pau"),
        );
      }
    }
    return words.map((word) => known.get(word) ?? []);
  };
}

/** A voice of flite as sentences and word starts. */
export async function loadFliteVoice(voice: string): Promise<Engine> {
  const flite = await loadFlite();
  const soundsOf = dictionary(flite);
  return {
    sampleRate,
    say(text) {
      const { words, line } = fliteWords(text);
      if (line === "") return { samples: new Int16Array(), words: [] };
      const { samples, utterances } = flite.say(line, voice, stretch[voice] ?? 1);
      const phones = utterances.flat();
      quietPauses(samples, sampleRate, phones);
      const sounds = soundsOf(words.map(({ spelled }) => spelled));
      const starts = alignPhones(phones, sounds);
      return {
        samples,
        words: words.flatMap(({ codePoint }, i) => {
          const start = starts[i];
          return start === undefined ? [] : [{ codePoint, sample: Math.round(start * sampleRate) }];
        }),
      };
    },
  };
}
