import { type Graph, node } from "#lib/providers/comfyui/graphs";
import type { NeededFile } from "#lib/providers/comfyui/needed-file";

const [model, words, decoder] = [
  "wan2.2_ti2v_5B_fp16.safetensors",
  "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
  "wan2.2_vae.safetensors",
];

/** The files of Wan 2.2 TI2V 5B. */
export const wanFiles: readonly NeededFile[] = [
  { loader: "UNETLoader", input: "unet_name", file: model, folder: "diffusion_models" },
  { loader: "CLIPLoader", input: "clip_name", file: words, folder: "text_encoders" },
  { loader: "VAELoader", input: "vae_name", file: decoder, folder: "vae" },
];

export interface WanWish {
  prompt: string;
  negativePrompt: string;
  /** px, multiples of 32. */
  width: number;
  height: number;
  /** One more than a multiple of 4. */
  frames: number;
  seed: number;
  /** Name of a picture that was uploaded: the film begins with it. */
  firstFrame?: string;
}

export const wanFps = 24;

/** Wan 2.2 5B: a film of words, or of a picture and words, as in ComfyUI's own template. */
export const wanGraph = ({ prompt, negativePrompt, width, height, frames, seed, firstFrame }: WanWish): Graph => ({
  "37": node("UNETLoader", { unet_name: model, weight_dtype: "default" }),
  "38": node("CLIPLoader", { clip_name: words, type: "wan", device: "default" }),
  "39": node("VAELoader", { vae_name: decoder }),
  "48": node("ModelSamplingSD3", { shift: 8.0, model: ["37", 0] }),
  "6": node("CLIPTextEncode", { text: prompt, clip: ["38", 0] }),
  "7": node("CLIPTextEncode", { text: negativePrompt, clip: ["38", 0] }),
  ...(firstFrame === undefined ? {} : { "56": node("LoadImage", { image: firstFrame }) }),
  "55": node("Wan22ImageToVideoLatent", {
    vae: ["39", 0],
    width,
    height,
    length: frames,
    batch_size: 1,
    ...(firstFrame === undefined ? {} : { start_image: ["56", 0] }),
  }),
  "3": node("KSampler", {
    seed,
    steps: 20,
    cfg: 5,
    sampler_name: "uni_pc",
    scheduler: "simple",
    denoise: 1.0,
    model: ["48", 0],
    positive: ["6", 0],
    negative: ["7", 0],
    latent_image: ["55", 0],
  }),
  "8": node("VAEDecode", { samples: ["3", 0], vae: ["39", 0] }),
  "57": node("CreateVideo", { images: ["8", 0], fps: wanFps }),
  "58": node("SaveVideo", { video: ["57", 0], filename_prefix: "video/studio", format: "auto", codec: "auto" }),
});
