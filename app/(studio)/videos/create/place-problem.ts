import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { ApiProblem } from "../../../_data/ask-api";

/** A field's name in the form for its name in the API. */
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Puts what the server found beside the fields it means, as `fieldOf` tells; the rest stands above the button. */
export function placeProblem<D extends FieldValues, O>(
  form: UseFormReturn<D, unknown, O>,
  problem: unknown,
  fieldOf: (path: string) => Path<D> | undefined,
): void {
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
