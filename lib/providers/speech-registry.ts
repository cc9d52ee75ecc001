import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure } from "#lib/errors/failure";
import { log } from "#lib/log/log";
import { elevenlabsSpeech } from "#lib/providers/elevenlabs/elevenlabs-speech";
import { fliteSpeech } from "#lib/providers/flite/flite-speech";
import { geminiSpeech } from "#lib/providers/gemini/gemini-speech";
import { localSpeech } from "#lib/providers/local/local-speech";
import { minimaxSpeech } from "#lib/providers/minimax/minimax-speech";
import { openaiSpeech } from "#lib/providers/openai/openai-speech";
import type { SpeechProvider } from "#lib/providers/speech";

/** All that can speak; of those that cost nothing the best first. Adding one: its folder and a line here. */
export const speechProviders: readonly SpeechProvider[] = [
  openaiSpeech,
  fliteSpeech,
  localSpeech,
  elevenlabsSpeech,
  geminiSpeech,
  minimaxSpeech,
];

const freshMs = 10 * 60_000;
/** Who did not answer is asked again soon: it may only have been starting. */
const soonMs = 30_000;
const asked = new Map<ProviderName, { at: number; asking: Promise<boolean> }>();

/**
 * Asks configured vendors which voices they have, at most every ten minutes; whoever does not answer keeps those that are
 * known, and is not waited for again. Await it before voices are listed or chosen. Never throws.
 */
export async function learnVoices(now: () => number = Date.now): Promise<void> {
  await Promise.all(speechProviders.map((provider) => learnOf(provider, now)));
}

async function learnOf(provider: SpeechProvider, now: () => number): Promise<void> {
  if (!provider.learn || !provider.configured()) return;
  const last = asked.get(provider.name);
  if (last && now() - last.at < soonMs) return void (await last.asking);
  const known = await last?.asking;
  if (last && known && now() - last.at < freshMs) return;
  const asking = provider.learn({ signal: AbortSignal.timeout(8000) }).then(
    () => true,
    (error: unknown) => {
      log("providers").warn({ provider: provider.name, err: error }, "no list of voices came");
      return false;
    },
  );
  asked.set(provider.name, { at: now(), asking });
  if (!last) await asking;
}

/** Forgets who was asked: after settings have changed. */
export const forgetVoices = (): void => asked.clear();

/**
 * Who speaks, and in which voice: the asked one, or the language's default, or English when no voice speaks the language.
 * Nobody who costs anything speaks without being asked for. Throws VALIDATION_ERROR for a voice that nobody has, and for
 * one of a vendor that is not set up.
 */
export function chooseVoice(language: string, voice?: string): { provider: SpeechProvider; voice: string } {
  if (voice !== undefined) {
    const provider = speakerOf(voice);
    if (provider) return { provider, voice };
    const message = whyNoVoice(voice);
    throw new Failure("VALIDATION_ERROR", { message, issues: [{ path: "voice", message }] });
  }
  for (const wanted of [language, "en"]) {
    for (const provider of speechProviders) {
      const found = provider.defaultVoice(wanted);
      if (found) return { provider, voice: found.id };
    }
  }
  throw new Failure("SPEECH_FAILED", { message: `No voice can speak ${language}.` });
}

/** Whose voice it is; undefined for a voice that nobody has, or that is of a vendor that is not set up. */
export const speakerOf = (voice: string): SpeechProvider | undefined =>
  speechProviders.find((p) => p.voices().some((v) => v.id === voice));

/** What to say about a voice that nobody here has. */
export function whyNoVoice(voice: string): string {
  const owner = speechProviders.find((p) => voice.startsWith(`${p.name}/`));
  return owner && !owner.configured()
    ? `The voice ${voice} needs ${providerTitles[owner.name]}, which is not set up on this installation: choose one of the listed voices, or leave it out.`
    : `There is no voice ${voice}: choose one of the listed voices, or leave it out.`;
}
