import { comfyBase } from "#lib/providers/comfyui/ask-comfy";
import { findRun } from "#lib/providers/comfyui/find-run";
import { progressOf, stopListening } from "#lib/providers/comfyui/listen-progress";
import { runState } from "#lib/providers/comfyui/run-state";
import type { CallOptions, WorkState } from "#lib/providers/media-work";

/** How a run stands; its result is `{ images }`, films among them. */
export async function lookAtRun(promptId: string, options: CallOptions): Promise<WorkState> {
  const base = comfyBase();
  const state = runState(await findRun(promptId, options), progressOf(base, promptId));
  if (state.state !== "queued" && state.state !== "running") stopListening(base, promptId);
  return state;
}
