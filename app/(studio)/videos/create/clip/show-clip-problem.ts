import type { UseFormReturn } from "react-hook-form";
import { camel, placeProblem } from "../place-problem";
import type { ClipDraft, ClipWish } from "./clip-wish";

const fields = [
  ...(["prompt", "negativePrompt", "model", "seconds", "aspectRatio", "resolution", "audio", "seed"] as const),
  ...(["firstFrame", "lastFrame", "references", "rules", "fallback", "title"] as const),
] as const satisfies readonly (keyof ClipDraft)[];

/** Puts what the server found beside the fields it means; the rest stands above the button. */
export function showClipProblem(form: UseFormReturn<ClipDraft, unknown, ClipWish>, problem: unknown): void {
  placeProblem(form, problem, (path) => {
    const named = camel(path.split(".")[1] ?? "");
    return fields.find((field) => field === named);
  });
}
