import type { UseFormReturn } from "react-hook-form";
import { ApiProblem } from "../../../../_data/ask-api";
import type { ClipDraft, ClipWish } from "./clip-wish";

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const fields = [
  ...(["prompt", "negativePrompt", "model", "seconds", "aspectRatio", "resolution", "audio", "seed"] as const),
  ...(["firstFrame", "lastFrame", "references", "rules", "fallback", "title"] as const),
] as const satisfies readonly (keyof ClipDraft)[];

/** Puts what the server found beside the fields it means; the rest stands above the button. */
export function showClipProblem(form: UseFormReturn<ClipDraft, unknown, ClipWish>, problem: unknown): void {
  const issues = problem instanceof ApiProblem ? problem.issues : [];
  const placed = issues.filter(({ path, message }, i) => {
    const named = camel(path.split(".")[1] ?? "");
    const field = fields.find((one) => one === named);
    if (field) form.setError(field, { message }, { shouldFocus: i === 0 });
    return field !== undefined;
  });
  if (placed.length > 0) return;
  const message = problem instanceof Error ? problem.message : "Something went wrong. Try again in a moment.";
  form.setError("root", { message });
}
