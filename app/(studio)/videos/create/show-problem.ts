import type { UseFormReturn } from "react-hook-form";
import type { FilmDraft, FilmOrder } from "./film-order";
import { camel, placeProblem } from "./place-problem";

/** Fields with a place of their own for what is wrong with them. */
const fields = [
  "topic",
  "context",
  "title",
  "language",
  "voice",
  "model",
] as const satisfies readonly (keyof FilmDraft)[];

/** Puts what the server found beside the fields it means; the rest stands above the button. */
export function showProblem(form: UseFormReturn<FilmDraft, unknown, FilmOrder>, problem: unknown): void {
  placeProblem(form, problem, (path) => {
    const last = camel(path.split(".").at(-1) ?? "");
    return fields.find((field) => field === last);
  });
}
