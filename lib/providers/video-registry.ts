import { comfyuiVideo } from "#lib/providers/comfyui/comfyui-video";
import { geminiVideo } from "#lib/providers/gemini/gemini-video";
import { localVideo } from "#lib/providers/local/local-video";
import type { VideoProvider } from "#lib/providers/media-work";
import { minimaxVideo } from "#lib/providers/minimax/minimax-video";
import { replicateVideo } from "#lib/providers/replicate/replicate-video";

/** All that can make videos, in the order in which `auto` asks them; `local` last. Adding one: its folder and a line here. */
export const videoProviders: readonly VideoProvider[] = [
  replicateVideo,
  geminiVideo,
  minimaxVideo,
  comfyuiVideo,
  localVideo,
];
