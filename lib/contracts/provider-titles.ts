import type { ProviderName } from "#lib/contracts/model-card";

/** Providers as people read them. */
export const providerTitles: Readonly<Record<ProviderName, string>> = {
  local: "This machine",
  espeak: "eSpeak NG",
  flite: "Flite",
  openai: "OpenAI",
  anthropic: "Anthropic",
  gemini: "Gemini",
  replicate: "Replicate",
  minimax: "MiniMax",
  elevenlabs: "ElevenLabs",
  comfyui: "ComfyUI",
};

const titles: Readonly<Record<string, string | undefined>> = providerTitles;

/** A provider as people read it, or its bare name where it is none of ours. */
export const providerTitle = (name: string): string => titles[name] ?? name;
