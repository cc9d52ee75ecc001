import { z } from "zod";
import { comfyBase } from "#lib/providers/comfyui/ask-comfy";

/** Files as ComfyUI names them. */
export const ComfyFiles = z.array(z.object({ filename: z.string(), subfolder: z.string(), type: z.string() })).min(1);

/** Where files are read. */
export const viewAddresses = (files: z.infer<typeof ComfyFiles>): string[] =>
  files.map((file) => `${comfyBase()}/view?${new URLSearchParams(file)}`);
