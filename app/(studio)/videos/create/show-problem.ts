import type { UseFormReturn } from "react-hook-form";
import { ApiProblem } from "../../../_data/ask-api";
import type { FilmDraft, FilmOrder } from "./film-order";

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** Fields with a place of their own for what is wrong with them. */
const fields = [
  "topic",
  "context",
  "title",
  "language",
  "voice",
  "model",
] as const satisfies readonly (keyof FilmDraft)[];
const fieldOf = (path: string) => {
  const last = camel(path.split(".").at(-1) ?? "");
  return fields.find((field) => field === last);
};

/** Puts what the server found beside the fields it means; the rest stands above the button. */
export function showProblem(form: UseFormReturn<FilmDraft, unknown, FilmOrder>, problem: unknown): void {
  const issues = problem instanceof ApiProblem ? problem.issues : [];
  const placed = issues.filter(({ path, message }, i) => {
    const field = fieldOf(path);
    if (field) form.setError(field, { message }, { shouldFocus: i === 0 });
    return field !== undefined;
  });
  if (placed.length > 0) return;
  const message = problem instanceof Error ? problem.message : "Something went wrong. Try again in a moment.";
  form.setError("root", { message });
}
