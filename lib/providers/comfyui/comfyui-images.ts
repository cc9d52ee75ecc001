import { z } from "zod";
import { settings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { askComfy, comfyBase, comfyConfigured } from "#lib/providers/comfyui/ask-comfy";
import { findRun } from "#lib/providers/comfyui/find-run";
import { lookForModels, seenModels } from "#lib/providers/comfyui/installed-models";
import { progressOf, stopListening } from "#lib/providers/comfyui/listen-progress";
import { orderRun } from "#lib/providers/comfyui/order-run";
import { runState } from "#lib/providers/comfyui/run-state";
import type { CallOptions, Health, ImageProvider, Json } from "#lib/providers/media-work";
import { downloadPictures } from "#lib/providers/pictures/download-pictures";

const Operation = z.object({ promptId: z.string().min(1) });
const Result = z.object({
  images: z.array(z.object({ filename: z.string(), subfolder: z.string(), type: z.string() })).min(1),
});

/** Pictures by a ComfyUI of one's own: free, with progress, and it can be stopped. */
export const comfyuiImages: ImageProvider = {
  name: "comfyui",
  configured: comfyConfigured,
  /** Those whose files were last seen there. */
  models: () => seenModels().map(({ card }) => card),
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? 2;
  },
  start: async (request, _folder, options) => ({ operation: { promptId: await orderRun(request, options) } }),
  status,
  fetch,
  cancel,
  check,
};

async function status(operation: Json, options: CallOptions) {
  const { promptId } = Operation.parse(operation);
  const state = runState(await findRun(promptId, options), progressOf(comfyBase(), promptId));
  if (state.state !== "queued" && state.state !== "running") stopListening(comfyBase(), promptId);
  return state;
}

async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const base = comfyBase();
  const urls = Result.parse(result).images.map((image) => `${base}/view?${new URLSearchParams(image)}`);
  return downloadPictures({ provider: "comfyui", base, urls }, folder, signal);
}

/** Only the run that was ordered is stopped, whoever else's is under way. */
async function cancel(operation: Json, options: CallOptions): Promise<void> {
  const { promptId } = Operation.parse(operation);
  const asked = { method: "POST", takes: "bytes", signal: options.signal } as const;
  const { where } = await findRun(promptId, options);
  if (where === "pending") await askComfy("/queue", { ...asked, body: { delete: [promptId] } });
  // It may have begun meanwhile. Older ones stop whatever runs: they are asked only where ours does.
  const now = where === "pending" ? (await findRun(promptId, options)).where : where;
  if (now === "running") await askComfy("/interrupt", { ...asked, body: { prompt_id: promptId } });
  stopListening(comfyBase(), promptId);
}

const Stats = z.looseObject({ system: z.looseObject({ comfyui_version: z.string().optional() }) });

async function check({ signal }: CallOptions): Promise<Health> {
  try {
    const reply = await askComfy("/system_stats", { signal, timeoutSeconds: 10 });
    const version = Stats.safeParse(reply.body).data?.system.comfyui_version ?? "of an unknown version";
    await lookForModels({ signal });
    const models = seenModels().map(({ card }) => card.title);
    if (models.length > 0) return { well: true, note: `ComfyUI ${version}: ${models.join(", ")}` };
    return { well: false, message: `ComfyUI ${version} has none of the models that are asked for here.` };
  } catch (error) {
    if (signal.aborted || !isFailure(error)) throw error;
    return { well: false, message: error.message };
  }
}
