import { z } from "zod";
import type { FoundRun, HistoryEntry } from "#lib/providers/comfyui/find-run";
import type { WorkState } from "#lib/providers/media-work";
import { vendorSays } from "#lib/providers/vendor-failure";

const Fault = z.looseObject({ exception_message: z.string(), node_type: z.string().default("") });

/** How a run stands, in our words. `progress`: 0 to 1, where it was heard. `result`: `{ images }`. */
export function runState(found: FoundRun, progress: number | undefined): WorkState {
  switch (found.where) {
    case "history":
      return ended(found.entry);
    case "running":
      return { state: "running", said: "running", ...(progress === undefined ? {} : { progress }) };
    case "pending":
      return { state: "queued", said: `${found.before} before it` };
    case "nowhere": {
      const message = "ComfyUI no longer knows this work, perhaps because it was started anew; order it again.";
      return { state: "failed", code: "RESULT_EXPIRED", message };
    }
  }
}

function ended({ outputs, status }: HistoryEntry): WorkState {
  const said = status?.status_str;
  const message = (type: string): unknown => status?.messages.find(([name]) => name === type)?.[1];
  if (message("execution_interrupted") !== undefined) return { state: "cancelled" };
  if (said === "error") {
    const fault = Fault.safeParse(message("execution_error")).data;
    const words = fault ? `${fault.node_type}: ${fault.exception_message}` : "it failed without saying why; try again.";
    return { state: "failed", code: "PROVIDER_FAILED", message: vendorSays("comfyui", words), said };
  }
  const images = Object.values(outputs).flatMap((output) => output.images ?? []);
  // `temp` ones are previews of the graph's author.
  const kept = images.filter(({ type }) => type === "output");
  if (kept.length > 0) {
    const named = kept.map(({ filename, subfolder, type }) => ({ filename, subfolder, type }));
    return { state: "succeeded", result: { images: named } };
  }
  const empty = "ComfyUI finished without a picture; try again.";
  return { state: "failed", code: "PROVIDER_FAILED", message: empty, ...(said === undefined ? {} : { said }) };
}
