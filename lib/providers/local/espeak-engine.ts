import load from "@echogarden/espeak-ng-emscripten";
import type { Engine, RawWord } from "#lib/providers/speaking/engine";

function join(chunks: readonly Int16Array[]): Int16Array {
  const samples = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    samples.set(chunk, at);
    at += chunk.length;
  }
  return samples;
}

/** A fresh engine with one voice. It keeps a random state, so equal sound needs equal calls on a fresh engine. */
export async function loadEngine(voiceFile: string): Promise<Engine> {
  const { eSpeakNGWorker } = await load();
  const worker = new eSpeakNGWorker();
  if (worker.set_voice(voiceFile, "", 0, 0, 0) !== 0) throw new Error(`The engine has no voice ${voiceFile}.`);
  worker.set_rate(165);
  worker.set_pitch(50);
  worker.set_range(50);
  const sampleRate = worker.get_samplerate();
  return {
    sampleRate,
    say(text) {
      const chunks: Int16Array[] = [];
      const words: RawWord[] = [];
      worker.synthesize(text, (samples, events) => {
        if (samples) chunks.push(samples);
        for (const event of events) {
          if (event.type !== "word") continue;
          const sample = Math.round((event.audio_position * sampleRate) / 1000);
          words.push({ codePoint: event.text_position - 1, sample });
        }
        return false;
      });
      return { samples: join(chunks), words };
    },
  };
}
