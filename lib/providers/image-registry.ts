import { comfyuiImages } from "#lib/providers/comfyui/comfyui-images";
import { geminiImages } from "#lib/providers/gemini/gemini-images";
import { localImages } from "#lib/providers/local/local-images";
import type { ImageProvider } from "#lib/providers/media-work";
import { openaiImages } from "#lib/providers/openai/openai-images";
import { replicateImages } from "#lib/providers/replicate/replicate-images";

/** All that can draw pictures, the best first; `local` last. Adding one: its folder and a line here. */
export const imageProviders: readonly ImageProvider[] = [
  geminiImages,
  replicateImages,
  openaiImages,
  comfyuiImages,
  localImages,
];
