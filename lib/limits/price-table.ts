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
  free("local", "music"),
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
];

/** US dollars a second. */
function video(provider: string, model: string, dollars: number): Price {
  return { provider, item: "video", model, per: 1, micros: Math.round(dollars * 1_000_000) };
}

function free(provider: string, item: PurchaseItem): Price {
  return { provider, item, model: "*", per: 1, micros: 0 };
}

/** The unit an item is counted in. */
export const unitOf = (item: PurchaseItem): string => purchaseItems[item];
