import type { VideoCard } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import type { Json, VideoRequest } from "#lib/providers/media-work";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** Pictures as they go into the order: data URIs or addresses. */
export interface VideoPictures {
  first?: string;
  last?: string;
  references: readonly string[];
}

export interface VideoModel {
  card: VideoCard;
  /** The model's own input. Throws INVALID_INPUT for combinations that a card cannot express. */
  input(request: VideoRequest, pictures: VideoPictures): { readonly [key: string]: Json };
}

type Own = "id" | "model" | "title" | "preferred" | "default_resolution" | "last_frame" | "max_references";

const shared = {
  kind: "video",
  provider: "replicate",
  needs_first_frame: false,
  references_exclude_frames: true,
  max_prompt: 4000,
  cancel: true,
  progress: "real",
} as const;

const veo: Omit<VideoCard, Own> = {
  ...shared,
  seconds: [4, 6, 8],
  default_seconds: 8,
  aspect_ratios: ["16:9", "9:16"],
  resolutions: ["720p", "1080p"],
  first_frame: true,
  audio: "switch",
  seed: true,
  negative_prompt: true,
};

/** What Replicate's video models can do, as their own schemas say. The first is the preferred one. */
export const videoModels: readonly VideoModel[] = [
  {
    card: {
      ...veo,
      id: "replicate/google/veo-3.1",
      model: "google/veo-3.1",
      title: "Veo 3.1",
      preferred: true,
      default_resolution: "1080p",
      last_frame: true,
      max_references: 3,
    },
    input: veoInput,
  },
  {
    card: {
      ...veo,
      id: "replicate/google/veo-3.1-fast",
      model: "google/veo-3.1-fast",
      title: "Veo 3.1 Fast",
      preferred: false,
      default_resolution: "720p",
      last_frame: true,
      max_references: 0,
    },
    input: veoInput,
  },
  {
    card: {
      ...veo,
      id: "replicate/google/veo-3-fast",
      model: "google/veo-3-fast",
      title: "Veo 3 Fast",
      preferred: false,
      default_resolution: "720p",
      last_frame: false,
      max_references: 0,
    },
    input: veoInput,
  },
  {
    card: {
      ...shared,
      id: "replicate/minimax/hailuo-2.3",
      model: "minimax/hailuo-2.3",
      title: "Hailuo 2.3",
      preferred: false,
      seconds: [6, 10],
      default_seconds: 6,
      seconds_at: { "1080p": [6] },
      aspect_ratios: ["16:9"],
      resolutions: ["768p", "1080p"],
      default_resolution: "768p",
      first_frame: true,
      last_frame: false,
      max_references: 0,
      audio: "none",
      seed: false,
      negative_prompt: false,
    },
    input: hailuoInput,
  },
];

function veoInput(request: VideoRequest, { first, last, references }: VideoPictures) {
  if (references.length > 0 && (request.seconds !== 8 || request.aspectRatio !== "16:9")) {
    throw refused("Veo takes reference pictures only for 8 seconds in 16:9; choose these, or leave the pictures out.");
  }
  return {
    prompt: request.prompt,
    aspect_ratio: request.aspectRatio,
    duration: request.seconds,
    resolution: request.resolution,
    generate_audio: request.audio,
    ...(request.negativePrompt === undefined ? {} : { negative_prompt: request.negativePrompt }),
    ...(request.seed === undefined ? {} : { seed: request.seed }),
    ...(first === undefined ? {} : { image: first }),
    ...(last === undefined ? {} : { last_frame: last }),
    ...(references.length === 0 ? {} : { reference_images: references }),
  };
}

function hailuoInput(request: VideoRequest, { first }: VideoPictures) {
  return {
    prompt: request.prompt,
    duration: request.seconds,
    resolution: request.resolution,
    ...(first === undefined ? {} : { first_frame_image: first }),
  };
}

const refused = (message: string) =>
  vendorFailure("INVALID_INPUT", "replicate", { message: `${providerTitles.replicate}: ${message}` });
