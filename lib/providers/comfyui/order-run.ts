import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { isFailure } from "#lib/errors/failure";
import { askComfy, comfyBase } from "#lib/providers/comfyui/ask-comfy";
import { findRun } from "#lib/providers/comfyui/find-run";
import type { Graph } from "#lib/providers/comfyui/graphs";
import { listenTo, stopListening } from "#lib/providers/comfyui/listen-progress";
import { promptRefusal } from "#lib/providers/comfyui/prompt-refusal";
import type { CallOptions } from "#lib/providers/media-work";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** Its news come to whoever bears the name that an order came with. */
const clientId = `studio-${randomUUID()}`;
const looks = 3;

/**
 * Orders a run. It bears an id that we choose, so that one whose order was never answered is looked for: it costs nothing,
 * and there is no doubt whether it was taken. Throws as `askVendor`, INVALID_INPUT for a graph that does not run; never
 * PURCHASE_UNKNOWN.
 */
export async function orderGraph(graph: Graph, { signal }: CallOptions): Promise<string> {
  const base = comfyBase();
  const promptId = randomUUID();
  listenTo(base, clientId, promptId);
  try {
    const body = { prompt: graph, client_id: clientId, prompt_id: promptId };
    await askComfy("/prompt", { method: "POST", body, signal, order: true, refusal: promptRefusal });
    return promptId;
  } catch (error) {
    if (isFailure(error) && error.code === "PURCHASE_UNKNOWN" && (await wasTaken(promptId, signal))) return promptId;
    stopListening(base, promptId);
    if (!isFailure(error) || error.code !== "PURCHASE_UNKNOWN") throw error;
    signal.throwIfAborted();
    const message = "ComfyUI did not take the order; try again in a few minutes, or choose another.";
    throw vendorFailure("PROVIDER_UNAVAILABLE", "comfyui", { message, cause: error });
  }
}

async function wasTaken(promptId: string, signal: AbortSignal): Promise<boolean> {
  for (let look = 1; look <= looks && !signal.aborted; look += 1) {
    const found = await findRun(promptId, { signal }).catch(() => undefined);
    if (found && found.where !== "nowhere") return true;
    await pause(200 * look, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** Only this run is stopped, whoever else's is under way. */
export async function cancelRun(promptId: string, options: CallOptions): Promise<void> {
  const asked = { method: "POST", takes: "bytes", signal: options.signal } as const;
  const { where } = await findRun(promptId, options);
  if (where === "pending") await askComfy("/queue", { ...asked, body: { delete: [promptId] } });
  // It may have begun meanwhile. Older ones stop whatever runs: they are asked only where ours does.
  const now = where === "pending" ? (await findRun(promptId, options)).where : where;
  if (now === "running") await askComfy("/interrupt", { ...asked, body: { prompt_id: promptId } });
  stopListening(comfyBase(), promptId);
}
