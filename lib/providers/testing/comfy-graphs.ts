import { z } from "zod";

const Node = z.strictObject({ class_type: z.string(), inputs: z.record(z.string(), z.unknown()) });
const Link = z.tuple([z.string(), z.number()]);

/** The inputs that ComfyUI's own nodes require. */
const required: Readonly<Record<string, readonly string[]>> = {
  CheckpointLoaderSimple: ["ckpt_name"],
  EmptyLatentImage: ["width", "height", "batch_size"],
  EmptySD3LatentImage: ["width", "height", "batch_size"],
  CLIPTextEncode: ["text", "clip"],
  KSamplerSelect: ["sampler_name"],
  SDTurboScheduler: ["model", "steps", "denoise"],
  SamplerCustom: "model add_noise noise_seed cfg positive negative sampler sigmas latent_image".split(" "),
  KSampler: "model seed steps cfg sampler_name scheduler positive negative latent_image denoise".split(" "),
  VAEDecode: ["samples", "vae"],
  UNETLoader: ["unet_name", "weight_dtype"],
  CLIPLoader: ["clip_name", "type"],
  VAELoader: ["vae_name"],
  ModelSamplingSD3: ["model", "shift"],
  LoadImage: ["image"],
  Wan22ImageToVideoLatent: ["vae", "width", "height", "length", "batch_size"],
  CreateVideo: ["images", "fps"],
  SaveVideo: ["video", "filename_prefix", "format", "codec"],
  SaveImage: ["images", "filename_prefix"],
};
const Latent = z.looseObject({
  batch_size: z.number().int().min(1).max(4096),
  width: z.number().int().multipleOf(8).min(16),
  height: z.number().int().multipleOf(8).min(16),
});

const Film = z.looseObject({
  width: z.number().int().multipleOf(32).min(32),
  height: z.number().int().multipleOf(32).min(32),
  length: z
    .number()
    .int()
    .refine((frames) => frames % 4 === 1),
});

/** Nodes that load a file, and the input that names it. */
export const loaders: Readonly<Record<string, string>> = {
  CheckpointLoaderSimple: "ckpt_name",
  UNETLoader: "unet_name",
  CLIPLoader: "clip_name",
  VAELoader: "vae_name",
};

/** A graph as ComfyUI checks it: how many pictures it makes, or why it does not run. */
export function comfyGraphs(
  graph: Readonly<Record<string, unknown>>,
  files: readonly string[],
): { images: number } | { refusal: unknown } {
  let images = 0;
  for (const [id, raw] of Object.entries(graph)) {
    const node = Node.parse(raw);
    const names = required[node.class_type];
    if (names === undefined) return refused(id, node.class_type, { type: "invalid_prompt", message: "unknown node" });
    for (const name of names) {
      const input = node.inputs[name];
      if (input === undefined) return refused(id, node.class_type, { type: "required_input_missing", message: name });
      const link = Link.safeParse(input);
      if (link.success && !(link.data[0] in graph)) {
        return refused(id, node.class_type, { type: "bad_linked_input", message: name });
      }
    }
    const naming = loaders[node.class_type];
    const file = naming && node.inputs[naming];
    if (naming !== undefined && !files.includes(String(file))) {
      return refused(id, node.class_type, {
        type: "value_not_in_list",
        message: "Value not in list",
        details: `${naming}: '${String(file)}' not in ${JSON.stringify(files)}`,
        extra_info: { input_name: naming, input_config: null, received_value: file },
      });
    }
    if (node.class_type === "Wan22ImageToVideoLatent") Film.parse(node.inputs);
    if (/Latent$|LatentImage$/.test(node.class_type)) images = Latent.parse(node.inputs).batch_size;
  }
  return { images };
}

function refused(
  id: string,
  class_type: string,
  error: { type: string; message: string; details?: string; extra_info?: unknown },
) {
  const message = "Prompt outputs failed validation";
  return {
    refusal: {
      error: { type: "prompt_outputs_failed_validation", message, details: "", extra_info: {} },
      node_errors: {
        [id]: { errors: [{ details: "", extra_info: {}, ...error }], dependent_outputs: ["9"], class_type },
      },
    },
  };
}
