import type { Json } from "#lib/providers/media-work";

/** What goes into a graph. Sizes in px, in the model's steps; seeds below 2^53. */
export interface GraphWish {
  checkpoint: string;
  prompt: string;
  negativePrompt: string;
  width: number;
  height: number;
  count: number;
  seed: number;
}

/** ComfyUI's API format: nodes by their id; `["id", n]` is the n-th output of a node. */
export type Graph = {
  readonly [node: string]: { readonly class_type: string; readonly inputs: { readonly [name: string]: Json } };
};

export const node = (class_type: string, inputs: { readonly [name: string]: Json }) => ({ class_type, inputs });
const save = node("SaveImage", { filename_prefix: "studio", images: ["8", 0] });

/** SDXL Turbo: one step, without guidance. */
export const turboGraph = ({ checkpoint, prompt, negativePrompt, width, height, count, seed }: GraphWish): Graph => ({
  "20": node("CheckpointLoaderSimple", { ckpt_name: checkpoint }),
  "5": node("EmptyLatentImage", { width, height, batch_size: count }),
  "6": node("CLIPTextEncode", { text: prompt, clip: ["20", 1] }),
  "7": node("CLIPTextEncode", { text: negativePrompt, clip: ["20", 1] }),
  "14": node("KSamplerSelect", { sampler_name: "euler_ancestral" }),
  "22": node("SDTurboScheduler", { steps: 1, denoise: 1.0, model: ["20", 0] }),
  "13": node("SamplerCustom", {
    add_noise: true,
    noise_seed: seed,
    cfg: 1.0,
    model: ["20", 0],
    positive: ["6", 0],
    negative: ["7", 0],
    sampler: ["14", 0],
    sigmas: ["22", 0],
    latent_image: ["5", 0],
  }),
  "8": node("VAEDecode", { samples: ["13", 0], vae: ["20", 2] }),
  "9": save,
});

/** How a model of the SD3 family is sampled. */
export interface Sampling {
  steps: number;
  cfg: number;
  scheduler: "sgm_uniform" | "simple";
}

/** SD3, SD3.5, and FLUX schnell in a single file. */
export const sd3Graph =
  ({ steps, cfg, scheduler }: Sampling) =>
  ({ checkpoint, prompt, negativePrompt, width, height, count, seed }: GraphWish): Graph => ({
    "4": node("CheckpointLoaderSimple", { ckpt_name: checkpoint }),
    "53": node("EmptySD3LatentImage", { width, height, batch_size: count }),
    "16": node("CLIPTextEncode", { text: prompt, clip: ["4", 1] }),
    "40": node("CLIPTextEncode", { text: negativePrompt, clip: ["4", 1] }),
    "3": node("KSampler", {
      seed,
      steps,
      cfg,
      sampler_name: "euler",
      scheduler,
      denoise: 1.0,
      model: ["4", 0],
      positive: ["16", 0],
      negative: ["40", 0],
      latent_image: ["53", 0],
    }),
    "8": node("VAEDecode", { samples: ["3", 0], vae: ["4", 2] }),
    "9": save,
  });
