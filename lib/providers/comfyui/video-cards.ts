import { modelRatios, type VideoCard } from "#lib/contracts/model-card";
import { seenModels } from "#lib/providers/comfyui/find-model";
import { wereSeen } from "#lib/providers/comfyui/installed-files";
import { wanFiles } from "#lib/providers/comfyui/wan-graph";

const shared = {
  kind: "video",
  provider: "comfyui",
  needs_first_frame: false,
  last_frame: false,
  max_references: 0,
  references_exclude_frames: false,
  seed: true,
  max_prompt: 4000,
  cancel: true,
} as const;

export const wanModel = "wan2.2";

const wan: Omit<VideoCard, "preferred"> = {
  ...shared,
  id: `comfyui/${wanModel}`,
  model: wanModel,
  title: "Wan 2.2 5B",
  seconds: [2, 3, 4, 5],
  default_seconds: 5,
  aspect_ratios: ["16:9", "9:16", "1:1"],
  resolutions: ["480p", "720p"],
  default_resolution: "720p",
  first_frame: true,
  audio: "none",
  negative_prompt: true,
  progress: "real",
};

/** A picture that ComfyUI draws, under a camera of this machine. */
const moved = (model: string, title: string, negative_prompt: boolean): Omit<VideoCard, "preferred"> => ({
  ...shared,
  id: `comfyui/${model}`,
  model,
  title: `${title}, a picture in motion`,
  seconds: Array.from({ length: 30 }, (_, i) => i + 1),
  default_seconds: 8,
  aspect_ratios: [...modelRatios],
  resolutions: ["360p", "480p", "720p", "1080p"],
  default_resolution: "720p",
  first_frame: false,
  audio: "switch",
  negative_prompt,
  progress: "real",
});

/** What ComfyUI can be asked for, as its files were last seen: films by Wan, pictures in motion. */
export function videoCards(): readonly VideoCard[] {
  const pictures = seenModels().map(({ card }) => moved(card.model, card.title, card.negative_prompt));
  const there = wereSeen(wanFiles);
  // Few have it: before anybody looked it is not the first choice.
  const cards = there === undefined ? [...pictures, wan] : there ? [wan, ...pictures] : pictures;
  return cards.map((card, i) => ({ ...card, preferred: i === 0 }));
}
