import { writeFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { answer, answerCalls } from "#lib/processes/answer-calls";
import { loadFliteVoice } from "#lib/providers/flite/flite-engine";
import { speakSentences } from "#lib/providers/speaking/speak-sentences";
import { wavBytes } from "#lib/providers/speaking/wav-bytes";

// A process of its own: a crash of the engine stays outside the server.
const Request = z.object({ text: z.string(), language: z.string(), voice: z.string(), outPath: z.string() });

answerCalls({
  run: answer(Request, async ({ text, language, voice, outPath }, { signal, progress }) => {
    const engine = await loadFliteVoice(voice);
    const { samples, speech } = await speakSentences(engine, text, language, async (fraction) => {
      progress(fraction);
      await setImmediate();
      signal.throwIfAborted();
    });
    await writeFile(outPath, wavBytes(samples, engine.sampleRate));
    return speech;
  }),
});
