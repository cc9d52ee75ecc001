import { type ImageCard, type ModelRatio, modelRatios } from "#lib/contracts/model-card";
import { type Graph, type GraphWish, sd3Graph, turboGraph } from "#lib/providers/comfyui/graphs";
import { checkpointFile, type NeededFile } from "#lib/providers/comfyui/needed-file";

export interface ComfyModel {
  card: ImageCard;
  /** The file that the graph loads. */
  checkpoint: string;
  needs: readonly NeededFile[];
  graph(wish: GraphWish): Graph;
  /** Pixels of a picture, about, and the step of its sides. */
  pixels: number;
  step: number;
}

const card = (model: string, title: string, preferred: boolean, negative_prompt: boolean): ImageCard => ({
  kind: "image",
  id: `comfyui/${model}`,
  provider: "comfyui",
  model,
  title,
  preferred,
  aspect_ratios: [...modelRatios],
  max_images: 4,
  max_references: 0,
  seed: true,
  negative_prompt,
  max_prompt: 4000,
});
const loaded = (file: string) => ({ checkpoint: file, needs: [checkpointFile(file)] });
const megapixel = 1024 * 1024;

/** What ComfyUI is asked to draw with; the quickest first. Without guidance a negative prompt does nothing. */
export const comfyModels: readonly ComfyModel[] = [
  {
    card: card("sdxl_turbo", "SDXL Turbo", true, false),
    ...loaded("sd_xl_turbo_1.0_fp16.safetensors"),
    graph: turboGraph,
    pixels: 512 * 512,
    step: 8,
  },
  {
    card: card("flux", "FLUX schnell", false, false),
    ...loaded("flux1-schnell-fp8.safetensors"),
    graph: sd3Graph({ steps: 4, cfg: 1.0, scheduler: "simple" }),
    pixels: megapixel,
    step: 16,
  },
  {
    card: card("sd3.5", "Stable Diffusion 3.5 Large", false, true),
    ...loaded("sd3.5_large_fp8_scaled.safetensors"),
    graph: sd3Graph({ steps: 20, cfg: 4.01, scheduler: "sgm_uniform" }),
    pixels: megapixel,
    step: 16,
  },
  {
    card: card("sd3", "Stable Diffusion 3 Medium", false, true),
    ...loaded("sd3_medium_incl_clips_t5xxlfp8.safetensors"),
    graph: sd3Graph({ steps: 30, cfg: 5.45, scheduler: "sgm_uniform" }),
    pixels: megapixel,
    step: 16,
  },
];

/** px of a picture of a shape. */
export function sizeFor({ pixels, step }: ComfyModel, ratio: ModelRatio): { width: number; height: number } {
  const [w = 1, h = 1] = ratio.split(":").map(Number);
  const round = (x: number): number => step * Math.round(x / step);
  return { width: round(Math.sqrt((pixels * w) / h)), height: round(Math.sqrt((pixels * h) / w)) };
}
