import { writeFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { answer, answerCalls } from "#lib/processes/answer-calls";
import { loadEngine } from "#lib/providers/local/espeak-engine";
import { speakSentences } from "#lib/providers/speaking/speak-sentences";
import { wavBytes } from "#lib/providers/speaking/wav-bytes";

// A process of its own: the engine's licence and its crashes stay outside the server. Each call has a fresh engine: that
// is a deterministic one.
const Request = z.object({ text: z.string(), language: z.string(), voiceFile: z.string(), outPath: z.string() });

answerCalls({
  run: answer(Request, async ({ text, language, voiceFile, outPath }, { signal, progress }) => {
    const engine = await loadEngine(voiceFile);
    const { samples, speech } = await speakSentences(engine, text, language, async (fraction) => {
      progress(fraction);
      await setImmediate();
      signal.throwIfAborted();
    });
    await writeFile(outPath, wavBytes(samples, engine.sampleRate));
    return speech;
  }),
});
