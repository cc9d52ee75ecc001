import type { SettingName } from "#lib/config/settings";
import { elevenlabsSpeech } from "#lib/providers/elevenlabs/elevenlabs-speech";
import { fliteSpeech } from "#lib/providers/flite/flite-speech";
import { geminiSpeech } from "#lib/providers/gemini/gemini-speech";
import { localSpeech } from "#lib/providers/local/local-speech";
import { minimaxSpeech } from "#lib/providers/minimax/minimax-speech";
import { openaiSpeech } from "#lib/providers/openai/openai-speech";
import type { SpeechProvider } from "#lib/providers/speech";
import type { Fault } from "#lib/providers/testing/faults";
import { elevenlabsStubKey, type SpeechStub, startElevenlabsStub } from "#lib/providers/testing/stub-elevenlabs";
import { geminiStubKey, startGeminiSpeechStub } from "#lib/providers/testing/stub-gemini-speech";
import { minimaxStubKey, startMinimaxStub } from "#lib/providers/testing/stub-minimax";
import { openaiStubKey, startOpenaiSpeechStub } from "#lib/providers/testing/stub-openai-speech";

/** Somebody who speaks, and how their stub is started and set up. Engines of this machine have none. */
export interface Speaker {
  title: string;
  provider: SpeechProvider;
  voice: string;
  timesAreExact: boolean;
  start?: (options: { faults?: readonly Fault[] }) => Promise<{
    stub: SpeechStub;
    settings: Partial<Record<SettingName, string>>;
  }>;
}

export const vendorSpeakers: readonly (Speaker & Required<Pick<Speaker, "start">>)[] = [
  {
    title: "elevenlabs",
    provider: elevenlabsSpeech,
    voice: "elevenlabs/JBFqnCBsd6RMkjVDRZzb",
    timesAreExact: true,
    start: async (options) => {
      const stub = await startElevenlabsStub(options);
      return { stub, settings: { ELEVENLABS_API_KEY: elevenlabsStubKey, ELEVENLABS_BASE_URL: stub.url } };
    },
  },
  {
    title: "gemini",
    provider: geminiSpeech,
    voice: "gemini/Kore",
    timesAreExact: false,
    start: async (options) => {
      const stub = await startGeminiSpeechStub(options);
      return { stub, settings: { GEMINI_API_KEY: geminiStubKey, GEMINI_BASE_URL: stub.base } };
    },
  },
  {
    title: "minimax",
    provider: minimaxSpeech,
    voice: "minimax/English_expressive_narrator",
    timesAreExact: false,
    start: async (options) => {
      const stub = await startMinimaxStub(options);
      return { stub, settings: { MINIMAX_API_KEY: minimaxStubKey, MINIMAX_API_HOST: stub.url } };
    },
  },
  {
    title: "openai",
    provider: openaiSpeech,
    voice: "openai/nova",
    timesAreExact: false,
    start: async (options) => {
      const stub = await startOpenaiSpeechStub(options);
      const settings = { OPENAI_API_KEY: openaiStubKey, OPENAI_BASE_URL: stub.base, OPENAI_SPEECH_MODEL: "tts-1" };
      return { stub, settings };
    },
  },
  {
    title: "a Kokoro server",
    provider: openaiSpeech,
    voice: "openai/af_heart",
    timesAreExact: true,
    start: async (options) => {
      const stub = await startOpenaiSpeechStub({ ...options, kind: "kokoro" });
      return { stub, settings: { OPENAI_BASE_URL: stub.base } };
    },
  },
];

export const speakers: readonly Speaker[] = [
  { title: "flite", provider: fliteSpeech, voice: "flite/rms", timesAreExact: true },
  { title: "espeak", provider: localSpeech, voice: "espeak/en-us", timesAreExact: true },
  ...vendorSpeakers,
];
