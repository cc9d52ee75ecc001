import type { VideoCard } from "#lib/contracts/model-card";

const omni: Omit<VideoCard, "id" | "model" | "title" | "preferred" | "seconds"> = {
  kind: "video",
  provider: "gemini",
  default_seconds: 8,
  aspect_ratios: ["16:9", "9:16"],
  resolutions: ["360p", "720p", "1080p", "4k"],
  default_resolution: "720p",
  first_frame: true,
  needs_first_frame: false,
  last_frame: true,
  max_references: 5,
  references_exclude_frames: true,
  audio: "always",
  seed: true,
  negative_prompt: false,
  max_prompt: 4000,
  cancel: true,
  progress: "estimated",
};

/** What Gemini Omni's models can do. */
export const omniCards: readonly VideoCard[] = [
  {
    ...omni,
    id: "gemini/gemini-omni-1.1-flash",
    model: "gemini-omni-1.1-flash",
    title: "Gemini Omni 1.1 Flash",
    preferred: true,
    seconds: [3, 4, 5, 6, 7, 8, 9, 10],
  },
  {
    ...omni,
    id: "gemini/gemini-omni-1.2-flash",
    model: "gemini-omni-1.2-flash",
    title: "Gemini Omni 1.2 Flash",
    preferred: false,
    seconds: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  },
];
