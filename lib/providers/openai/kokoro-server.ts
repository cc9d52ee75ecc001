import { z } from "zod";
import type { VoiceInfo } from "#lib/contracts/voice-info";
import { isFailure } from "#lib/errors/failure";
import { askVendor } from "#lib/providers/ask-vendor";
import { openaiBase, openaiHeaders } from "#lib/providers/openai/openai-server";

/** A server that names its voices, as Kokoro's do. */
export interface VoiceServer {
  base: string;
  voices: readonly VoiceInfo[];
  /** It tells when each word is said. */
  tellsWords: boolean;
}

const Voices = z.object({
  voices: z.array(z.union([z.string().transform((id) => ({ id })), z.looseObject({ id: z.string() })])),
});
const probeSeconds = 5;

/** The names of Kokoro's voices begin with their language and sex. */
const languages: Readonly<Record<string, string>> = {
  a: "en-US",
  b: "en-GB",
  e: "es",
  f: "fr",
  h: "hi",
  i: "it",
  j: "ja",
  p: "pt-BR",
  z: "zh-CN",
};

/** Looks who is there; undefined for a server that names no voices. Throws what asking throws, NOT_FOUND apart. */
export async function findVoiceServer({ signal }: { signal: AbortSignal }): Promise<VoiceServer | undefined> {
  const base = openaiBase();
  const ask = { provider: "openai", base, headers: openaiHeaders(), signal, timeoutSeconds: probeSeconds } as const;
  const listed = await askVendor({ ...ask, url: `${base}/audio/voices` }).catch(unlessStrange);
  const named = Voices.safeParse(listed?.body);
  if (!named.success || named.data.voices.length === 0) return undefined;
  // Asked the wrong way, so that nothing is spoken: a door that is there says so.
  let there = 0;
  await askVendor({
    ...ask,
    url: captionsAddress(base),
    refusal: ({ status }) => {
      there = status;
      return undefined;
    },
  }).catch(unlessStrange);
  return { base, voices: named.data.voices.map(({ id }) => voiceOf(id)), tellsWords: there === 405 || there === 422 };
}

/** Where word times are asked for: beside `/v1`. */
export const captionsAddress = (base: string): string => `${base.replace(/\/v1$/, "")}/dev/captioned_speech`;

function unlessStrange(error: unknown): undefined {
  const strange = ["NOT_FOUND", "INVALID_INPUT", "PROVIDER_FAILED"];
  if (isFailure(error) && strange.includes(error.code)) return undefined;
  throw error;
}

function voiceOf(id: string): VoiceInfo {
  const [, first = "", sex, rest = id] = /^([a-z])([fm])_(.+)$/.exec(id) ?? [];
  const name = rest.replace(/^./, (letter) => letter.toUpperCase());
  const character = sex === "f" ? "Natural, female" : sex === "m" ? "Natural, male" : "Natural";
  return { id: `openai/${id}`, name, language: languages[first] ?? "en", character, provider: "openai" };
}
