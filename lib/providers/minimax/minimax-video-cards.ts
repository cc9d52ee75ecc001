import type { VideoCard } from "#lib/contracts/model-card";

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const common = {
  kind: "video",
  provider: "minimax",
  preferred: false,
  references_exclude_frames: true,
  seed: false,
  negative_prompt: false,
  max_prompt: 2000,
  cancel: false,
  progress: "estimated",
} as const;

/** The Hailuo models. Their pictures are 16:9, or as the first frame is. */
const hailuo: Omit<VideoCard, "id" | "model" | "title"> = {
  ...common,
  seconds: [6, 10],
  default_seconds: 6,
  seconds_at: { "1080p": [6] },
  aspect_ratios: ["16:9"],
  resolutions: ["768p", "1080p"],
  default_resolution: "768p",
  first_frame: true,
  needs_first_frame: false,
  last_frame: false,
  max_references: 0,
  audio: "none",
};

const named = (model: string, title: string) => ({ id: `minimax/${model}`, model, title });

/** What the first dialect asks for. Their 512p is left out: it is for some of their inputs only. */
export const firstCards: readonly VideoCard[] = [
  { ...hailuo, ...named("MiniMax-Hailuo-2.3", "Hailuo 2.3"), preferred: true },
  { ...hailuo, ...named("MiniMax-Hailuo-2.3-Fast", "Hailuo 2.3 Fast"), needs_first_frame: true },
  { ...hailuo, ...named("MiniMax-Hailuo-02", "Hailuo 02"), last_frame: true },
  {
    ...hailuo,
    ...named("S2V-01", "S2V-01, a film of one character"),
    seconds: [6],
    seconds_at: undefined,
    resolutions: ["720p"],
    default_resolution: "720p",
    first_frame: false,
    max_references: 1,
  },
];

const h3: Omit<VideoCard, "id" | "model" | "title" | "seconds" | "resolutions" | "default_resolution"> = {
  ...common,
  default_seconds: 5,
  aspect_ratios: ["16:9", "21:9", "4:3", "1:1", "3:4", "9:16"],
  first_frame: true,
  needs_first_frame: false,
  last_frame: true,
  // Of nine: each beyond the fifth is billed for itself.
  max_references: 5,
  audio: "always",
};

/** What the second dialect asks for. */
export const secondCards: readonly VideoCard[] = [
  {
    ...h3,
    ...named("MiniMax-H3", "MiniMax H3"),
    preferred: true,
    seconds: upTo(4, 15),
    resolutions: ["768p", "2k"],
    default_resolution: "768p",
  },
  {
    ...h3,
    ...named("MiniMax-H3-Max", "MiniMax H3 Max"),
    seconds: upTo(5, 15),
    resolutions: ["480p", "768p"],
    default_resolution: "768p",
  },
];
