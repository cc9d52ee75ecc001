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
