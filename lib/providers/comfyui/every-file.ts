import { comfyModels } from "#lib/providers/comfyui/comfy-models";
import type { NeededFile } from "#lib/providers/comfyui/needed-file";
import { wanFiles } from "#lib/providers/comfyui/wan-graph";

/** All files that any of our graphs loads. */
export const everyFile: readonly NeededFile[] = [...comfyModels.flatMap(({ needs }) => needs), ...wanFiles];
