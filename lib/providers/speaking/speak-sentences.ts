import type { Engine } from "#lib/providers/speaking/engine";
import { firstSound, lastSound } from "#lib/providers/speaking/find-silence";
import { joinSamples, paragraphPause, sentencePause, shortSilence } from "#lib/providers/speaking/join-samples";
import { levelLine } from "#lib/providers/speaking/level-line";
import { respell } from "#lib/providers/speaking/respell";
import { splitSentences } from "#lib/providers/speaking/split-sentences";
import type { Speech, SpokenSpan } from "#lib/providers/speech";

/** Kept before and after what is heard, so that soft beginnings and ends are not cut. */
const margin = 0.012;
/** How far the engine's word starts may lie from the sound; further away it is another word's. */
const reach = 0.09;

interface Cut {
  samples: Int16Array;
  spans: SpokenSpan[];
}

/** One sentence without the silence around it; a word after a pause begins where it is heard. */
function speakSentence(engine: Engine, text: string, language: string): Cut {
  const { text: spelled, origins } = respell(text, language);
  const { samples, words } = engine.say(spelled);
  const rate = engine.sampleRate;
  const edge = Math.round(margin * rate);
  const from = Math.max(0, firstSound(samples, 0, samples.length) - edge);
  const to = Math.min(samples.length, lastSound(samples, 0, samples.length) + edge);
  const near = Math.round(reach * rate);
  const starts = words.map(({ sample }) => Math.min(to, firstSound(samples, sample, Math.min(sample + near, to))));
  const spans = words.map(({ codePoint }, i) => {
    const start = Math.max(from, starts[i] ?? from);
    const end = Math.max(start, lastSound(samples, start, starts[i + 1] ?? to));
    const at = origins[Math.min(codePoint, origins.length - 1)] ?? 0;
    return { at, start: (start - from) / rate, end: (end - from) / rate };
  });
  return { samples: samples.slice(from, to), spans };
}

/** All sentences of a text, one after another with natural pauses between them, as loud as any other line. */
export async function speakSentences(
  engine: Engine,
  text: string,
  language: string,
  onSentence: (fraction: number) => Promise<void> = async () => {},
): Promise<{ samples: Int16Array; speech: Speech }> {
  const rate = engine.sampleRate;
  const sentences = splitSentences(text, language);
  const parts: Int16Array[] = [];
  const spans: SpokenSpan[] = [];
  let length = 0;
  for (const [i, sentence] of sentences.entries()) {
    const cut = speakSentence(engine, sentence.text, language);
    for (const span of cut.spans)
      spans.push({ at: sentence.at + span.at, start: length / rate + span.start, end: length / rate + span.end });
    parts.push(cut.samples);
    length += cut.samples.length;
    if (i < sentences.length - 1) {
      const pause = new Int16Array(Math.round((sentence.endsParagraph ? paragraphPause : sentencePause) * rate));
      parts.push(pause);
      length += pause.length;
    }
    await onSentence((i + 1) / sentences.length);
  }
  const samples = length === 0 ? shortSilence(rate) : joinSamples(parts);
  levelLine(samples, rate);
  return { samples, speech: { durationSeconds: samples.length / rate, spans, timesAreExact: true } };
}
