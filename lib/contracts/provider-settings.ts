import type { ProviderName } from "#lib/contracts/model-card";

/** The setting that a provider waits for; those of this machine wait for none. */
export const providerSettings: Readonly<Partial<Record<ProviderName, string>>> = {
  openai: "OPENAI_API_KEY or OPENAI_BASE_URL",
  anthropic: "ANTHROPIC_API_KEY",
  gemini: "GEMINI_API_KEY",
  replicate: "REPLICATE_API_TOKEN",
  minimax: "MINIMAX_API_KEY",
  elevenlabs: "ELEVENLABS_API_KEY",
  comfyui: "COMFYUI_URL",
};
