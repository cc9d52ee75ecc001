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

const priced = (item: PurchaseItem, per: number, provider: string, model: string, dollars: number): Price => ({
  ...{ provider, item, model, per },
  micros: Math.round(dollars * 1_000_000),
});

/** US dollars for a million tokens that are read and that are written. */
const tokens = (provider: string, model: string, read: number, written: number): Price[] => [
  priced("prompt", 1_000_000, provider, model, read),
  priced("text", 1_000_000, provider, model, written),
];

/** US dollars for a million characters. */
const speech = (provider: string, model: string, dollars: number): Price =>
  priced("speech", 1_000_000, provider, model, dollars);

/** US dollars a second: the most it can cost, and what it costs at a resolution. */
const video = (provider: string, model: string, most: number, at: Readonly<Record<string, number>> = {}): Price[] => [
  priced("video", 1, provider, model, most),
  ...Object.entries(at).map(([resolution, dollars]) => priced("video", 1, provider, `${model}@${resolution}`, dollars)),
];

/** US dollars a picture. */
const image = (provider: string, model: string, dollars: number): Price => priced("image", 1, provider, model, dollars);

function free(provider: string, item: PurchaseItem): Price {
  return { provider, item, model: "*", per: 1, micros: 0 };
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
  // Of servers that speak its language: as much as its own dearest.
  image("openai", "*", 0.05),
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
  ...video("replicate", "google/veo-3.1", 0.4),
  ...video("replicate", "google/veo-3.1-fast", 0.15),
  ...video("replicate", "google/veo-3-fast", 0.15),
  ...video("replicate", "minimax/hailuo-2.3", 0.082, { "768p": 0.056 }),
  // Google's: 5,792 output tokens a second at 720p, 17.50 a million.
  ...video("gemini", "gemini-omni-1.1-flash", 0.3, { "360p": 0.03, "720p": 0.102, "1080p": 0.15 }),
  ...video("gemini", "gemini-omni-1.2-flash", 0.3, { "360p": 0.03, "720p": 0.102, "1080p": 0.15 }),
  ...video("gemini", "veo-3.1-generate-001", 0.6, { "720p": 0.4, "1080p": 0.4 }),
  ...video("gemini", "veo-3.1-fast-generate-001", 0.3, { "720p": 0.15, "1080p": 0.15 }),
  // MiniMax's list prices.
  ...video("minimax", "MiniMax-Hailuo-2.3", 0.082, { "768p": 0.056 }),
  ...video("minimax", "MiniMax-Hailuo-02", 0.082, { "768p": 0.056 }),
  ...video("minimax", "MiniMax-Hailuo-2.3-Fast", 0.055, { "768p": 0.032 }),
  ...video("minimax", "S2V-01", 0.109),
  ...video("minimax", "MiniMax-H3", 0.13, { "768p": 0.08 }),
  ...video("minimax", "MiniMax-H3-Max", 0.13, { "768p": 0.08 }),
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

/** The unit an item is counted in. */
export const unitOf = (item: PurchaseItem): string => purchaseItems[item];
