import { z } from "zod";
import { isFailure } from "#lib/errors/failure";
import { askComfy } from "#lib/providers/comfyui/ask-comfy";
import { everyFile } from "#lib/providers/comfyui/every-file";
import { seenModels } from "#lib/providers/comfyui/find-model";
import { lookForFiles, wereSeen } from "#lib/providers/comfyui/installed-files";
import { wanFiles } from "#lib/providers/comfyui/wan-graph";
import type { CallOptions, Health } from "#lib/providers/media-work";

const Stats = z.looseObject({ system: z.looseObject({ comfyui_version: z.string().optional() }) });

/** Whether ComfyUI is there, and with which of our models: from then on only these are offered. */
export async function checkComfy({ signal }: CallOptions): Promise<Health> {
  try {
    const reply = await askComfy("/system_stats", { signal, timeoutSeconds: 10 });
    const version = Stats.safeParse(reply.body).data?.system.comfyui_version ?? "of an unknown version";
    await lookForFiles(everyFile, { signal });
    const models = [...seenModels().map(({ card }) => card.title), ...(wereSeen(wanFiles) ? ["Wan 2.2"] : [])];
    if (models.length > 0) return { well: true, note: `ComfyUI ${version}: ${models.join(", ")}` };
    return { well: false, message: `ComfyUI ${version} has none of the models that are asked for here.` };
  } catch (error) {
    if (signal.aborted || !isFailure(error)) throw error;
    return { well: false, message: error.message };
  }
}
