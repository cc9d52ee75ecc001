import { type PurchaseItem, purchaseItems } from "#lib/contracts/money";

export interface Price {
  provider: string;
  /**
   * `*` stands for every model of the provider that has no line of its own. `model@720p` is what the model costs at that
   * resolution; its own line without one is then the most it can cost.
   */
  model: string;
  item: PurchaseItem;
  /** For so many units… */
  per: number;
  /** …so many micro-dollars. */
  micros: number;
}

/** What things cost. A vendor that is not named here cannot be bought from: nothing is ordered without its price. */
export const priceTable: readonly Price[] = [
  // Engines of this machine. `outline`, `library` and `storyboard` are writers.
  ...(["local", "espeak", "flite"] as const).map((provider) => free(provider, "speech")),
  free("local", "text"),
  free("local", "prompt"),
  free("local", "music"),
  free("local", "image"),
  free("local", "video"),
  free("comfyui", "image"),
  free("comfyui", "video"),
  // Google's, a picture of 1K; Replicate's; OpenAI's, medium quality in its larger shapes.
  image("gemini", "gemini-3.1-flash-image", 0.067),
  image("gemini", "gemini-3-pro-image", 0.134),
  image("gemini", "gemini-3.1-flash-lite-image", 0.04),
  image("replicate", "black-forest-labs/flux-schnell", 0.003),
  image("replicate", "black-forest-labs/flux-1.1-pro", 0.04),
  image("replicate", "black-forest-labs/flux-kontext-pro", 0.04),
  image("openai", "gpt-image-1.5", 0.05),
  image("openai", "gpt-image-1-mini", 0.015),
  // Language models: vendors' list prices; a model that is not named costs what the dearest usual one does.
  ...tokens("openai", "gpt-6-sol", 2, 10),
  ...tokens("openai", "gpt-6.1-terra", 1, 5),
  ...tokens("openai", "gpt-6-luna", 0.1, 0.5),
  ...tokens("openai", "*", 10, 50),
  ...tokens("anthropic", "claude-sonnet-5", 2, 10),
  ...tokens("anthropic", "claude-opus-5-5", 4, 20),
  ...tokens("anthropic", "claude-haiku-4-5", 1, 5),
  ...tokens("anthropic", "*", 15, 75),
  ...tokens("gemini", "gemini-flash-latest", 1.5, 7.5),
  ...tokens("gemini", "gemini-pro-latest", 2, 12),
  ...tokens("gemini", "*", 4, 18),
  // Replicate's list prices, with sound.
  video("replicate", "google/veo-3.1", 0.4),
  video("replicate", "google/veo-3.1-fast", 0.15),
  video("replicate", "google/veo-3-fast", 0.15),
  video("replicate", "minimax/hailuo-2.3", 0.082),
  video("replicate", "minimax/hailuo-2.3@768p", 0.056),
  // Google's: 5,792 output tokens a second at 720p, 17.50 a million.
  ...["gemini-omni-1.1-flash", "gemini-omni-1.2-flash"].flatMap((model) => [
    video("gemini", model, 0.3),
    video("gemini", `${model}@360p`, 0.03),
    video("gemini", `${model}@720p`, 0.102),
    video("gemini", `${model}@1080p`, 0.15),
  ]),
  video("gemini", "veo-3.1-generate-001", 0.6),
  video("gemini", "veo-3.1-generate-001@720p", 0.4),
  video("gemini", "veo-3.1-generate-001@1080p", 0.4),
  video("gemini", "veo-3.1-fast-generate-001", 0.3),
  video("gemini", "veo-3.1-fast-generate-001@720p", 0.15),
  video("gemini", "veo-3.1-fast-generate-001@1080p", 0.15),
  // MiniMax's list prices.
  ...["MiniMax-Hailuo-2.3", "MiniMax-Hailuo-02"].flatMap((model) => [
    video("minimax", model, 0.082),
    video("minimax", `${model}@768p`, 0.056),
  ]),
  video("minimax", "MiniMax-Hailuo-2.3-Fast", 0.055),
  video("minimax", "MiniMax-Hailuo-2.3-Fast@768p", 0.032),
  video("minimax", "S2V-01", 0.109),
  ...["MiniMax-H3", "MiniMax-H3-Max"].flatMap((model) => [
    video("minimax", model, 0.13),
    video("minimax", `${model}@768p`, 0.08),
  ]),
  // Voices: vendors' list prices; those that bill sound by time are taken at their slowest.
  // Six tenths of a cent a minute.
  { provider: "openai", item: "transcription", model: "*", per: 1, micros: 100 },
  speech("openai", "kokoro", 1),
  speech("openai", "tts-1", 15),
  speech("openai", "gpt-4o-mini-tts", 20),
  speech("openai", "*", 30),
  speech("gemini", "gemini-2.5-flash-preview-tts", 20),
  speech("gemini", "*", 40),
  speech("elevenlabs", "eleven_flash_v2_5", 60),
  speech("elevenlabs", "eleven_turbo_v2_5", 60),
  speech("elevenlabs", "*", 120),
  ...["speech-2.8-turbo", "speech-2.6-turbo", "speech-02-turbo"].map((model) => speech("minimax", model, 60)),
  speech("minimax", "*", 100),
];

/** US dollars for a million tokens that are read and that are written. */
function tokens(provider: string, model: string, read: number, written: number): Price[] {
  const line = (item: PurchaseItem, dollars: number): Price => {
    return { provider, item, model, per: 1_000_000, micros: Math.round(dollars * 1_000_000) };
  };
  return [line("prompt", read), line("text", written)];
}

/** US dollars for a million characters. */
function speech(provider: string, model: string, dollars: number): Price {
  return { provider, item: "speech", model, per: 1_000_000, micros: dollars * 1_000_000 };
}

/** US dollars a second. */
function video(provider: string, model: string, dollars: number): Price {
  return { provider, item: "video", model, per: 1, micros: Math.round(dollars * 1_000_000) };
}

/** US dollars a picture. */
function image(provider: string, model: string, dollars: number): Price {
  return { provider, item: "image", model, per: 1, micros: Math.round(dollars * 1_000_000) };
}

function free(provider: string, item: PurchaseItem): Price {
  return { provider, item, model: "*", per: 1, micros: 0 };
}

/** The unit an item is counted in. */
export const unitOf = (item: PurchaseItem): string => purchaseItems[item];
