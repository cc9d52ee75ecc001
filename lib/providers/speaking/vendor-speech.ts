import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ProviderName, SpeechCard } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import type { VoiceInfo } from "#lib/contracts/voice-info";
import { Failure, isFailure } from "#lib/errors/failure";
import { decodeSound } from "#lib/media/decode-sound";
import { startChildPool } from "#lib/processes/child-pool";
import type { JoinRequest } from "#lib/providers/speaking/join-request";
import { kindOfSound } from "#lib/providers/speaking/kind-of-sound";
import { splitText } from "#lib/providers/speaking/split-text";
import { type BuySpeech, type Said, Speech, type SpeechProvider } from "#lib/providers/speech";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** What one request to a vendor says. */
export interface SpeechLine {
  text: string;
  /** BCP 47. */
  language: string;
  /** The vendor's own name of it. */
  voice: string;
  model: string;
}

/** How a vendor differs from the others. */
export interface SpeechVendor {
  name: ProviderName;
  configured(): boolean;
  models(): readonly SpeechCard[];
  voices(): readonly VoiceInfo[];
  learn?: SpeechProvider["learn"];
  defaultVoice?: SpeechProvider["defaultVoice"];
  /** The model that speaks with a voice. */
  modelOf(voice: string): string;
  /** UTF-16 units of one request. */
  limit(model: string): number;
  /** What a text is billed as; its code points when absent. */
  charactersOf?(text: string): number;
  /** Samples a second that its sound is taken at. */
  sampleRate: number;
  /** Orders one piece; writes its sound, as the vendor packs it, to `outPath`. */
  say(line: SpeechLine, outPath: string, options: { signal: AbortSignal }): Promise<Said>;
}

const joiners = startChildPool({
  ...{ script: "lib/providers/speaking/joining-child.ts", failureCode: "SPEECH_FAILED" },
  ...{ callsOfALife: 50, idleSeconds: 3 },
});

const codePoints = (text: string): number => [...text].length;

/** A vendor as a speech provider: its answers are decoded in a child, trimmed, joined and levelled as all speech here. */
export function vendorSpeech(vendor: SpeechVendor): SpeechProvider {
  const { name, charactersOf = codePoints } = vendor;
  const ownName = (id: string): string => id.slice(name.length + 1);
  const bill: SpeechProvider["bill"] = ({ text, language, voice }) => {
    const model = vendor.modelOf(ownName(voice));
    const pieces = splitText(text, language, vendor.limit(model));
    return { model, characters: pieces.reduce((sum, piece) => sum + charactersOf(piece.text), 0) };
  };
  return {
    name,
    configured: vendor.configured,
    models: vendor.models,
    voices: () => (vendor.configured() ? vendor.voices() : []),
    learn: vendor.learn,
    defaultVoice: vendor.defaultVoice ?? (() => undefined),
    bill,
    async speak(request, outPath, { signal, buy }) {
      const { text, language } = request;
      if (!request.voice.startsWith(`${name}/`) || !vendor.configured()) {
        throw new Failure("SPEECH_FAILED", { message: `There is no voice ${request.voice}.`, provider: name });
      }
      const voice = ownName(request.voice);
      const model = vendor.modelOf(voice);
      const folder = await mkdtemp(path.join(tmpdir(), "speech-"));
      try {
        const buys = buy ?? simply(folder, signal);
        const pieces = [];
        for (const piece of splitText(text, language, vendor.limit(model))) {
          signal.throwIfAborted();
          const line = { text: piece.text, language, voice, model };
          const order = { provider: name, ...line, characters: charactersOf(piece.text) };
          const { path: bought, said } = await buys(order, async (soundPath, options) => {
            try {
              const told = await vendor.say(line, soundPath, options);
              await kindOfSound(soundPath, name);
              return told;
            } catch (error) {
              throw order.characters > 0 ? onceOnly(error) : error;
            }
          });
          const samplesPath = path.join(folder, `${pieces.length}.samples`);
          await decoded(bought, samplesPath, vendor, signal);
          pieces.push({ ...piece, samplesPath, said });
        }
        return await join({ pieces, language, sampleRate: vendor.sampleRate, outPath }, signal);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** What was answered with nothing of use may be billed all the same: it is not ordered again by itself. */
const onceOnly = (error: unknown): unknown =>
  isFailure(error) && error.code === "PROVIDER_FAILED"
    ? new Failure(error.code, { provider: error.provider, message: error.message, cause: error, final: true })
    : error;

const simply = (folder: string, signal: AbortSignal): BuySpeech => {
  let bought = 0;
  return async (_order, make) => {
    bought += 1;
    const file = path.join(folder, `${bought}.sound`);
    return { said: await make(file, { signal }), path: file };
  };
};

/** Under a name that says what it is: bare MP3 is hardly told by its bytes alone. */
async function decoded(from: string, to: string, { name, sampleRate }: SpeechVendor, signal: AbortSignal) {
  const named = `${to}.${await kindOfSound(from, name)}`;
  await symlink(from, named);
  try {
    await decodeSound({ path: named, sampleRate }, to, { signal, stranger: true });
  } catch (error) {
    signal.throwIfAborted();
    throw vendorFailure("PROVIDER_FAILED", name, {
      message: `${providerTitles[name]} answered with sound that cannot be read.`,
      cause: error,
      final: true,
    });
  }
}

function join(request: Parameters<typeof JoinRequest.parse>[0], signal: AbortSignal): Promise<Speech> {
  return joiners.call("run", request, Speech, { signal, deadlineSeconds: 120 });
}
