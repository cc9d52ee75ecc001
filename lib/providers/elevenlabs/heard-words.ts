import { openAsBlob } from "node:fs";
import { z } from "zod";
import { isFailure } from "#lib/errors/failure";
import { log } from "#lib/log/log";
import { askElevenlabs } from "#lib/providers/elevenlabs/ask-elevenlabs";
import { multipartBody } from "#lib/providers/multipart-body";
import { readReply } from "#lib/providers/read-reply";
import { alignWords } from "#lib/providers/speaking/align-words";
import { kindOfSound } from "#lib/providers/speaking/kind-of-sound";
import { patienceSeconds } from "#lib/providers/speaking/patience";
import type { SpokenSpan } from "#lib/providers/speech";

const Aligned = z.looseObject({
  words: z.array(z.looseObject({ text: z.string(), start: z.number(), end: z.number() })),
});

/** A sound and what is said in it. */
interface Heard {
  text: string;
  language: string;
  path: string;
}

/**
 * When each word is said in a sound that came without times, by ElevenLabs' forced alignment. The sound is paid for and
 * here: where it cannot be aligned, there are no times, and it is spoken all the same.
 */
export async function heardWords({ text, language, path }: Heard, signal: AbortSignal): Promise<SpokenSpan[]> {
  try {
    const kind = await kindOfSound(path, "elevenlabs");
    const form = new FormData();
    form.set("file", await openAsBlob(path), `speech.${kind}`);
    form.set("text", text);
    const timeoutSeconds = patienceSeconds(text);
    const sent = { method: "POST", ...(await multipartBody(form)), timeoutSeconds, signal } as const;
    const reply = await askElevenlabs("/v1/forced-alignment", sent);
    const { words } = readReply(Aligned, reply, { provider: "elevenlabs" });
    return alignWords(text, language, words);
  } catch (error) {
    // The sound would be lost with it: whoever stops finds that out behind.
    if (!isFailure(error) && !signal.aborted) throw error;
    log("providers").warn({ provider: "elevenlabs", error: String(error) }, "speech could not be aligned");
    return [];
  }
}
