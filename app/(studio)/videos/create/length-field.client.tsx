"use client";
import { useController } from "react-hook-form";
import { Segmented } from "../../../_ui/segmented.client";
import type { FilmDraft } from "./film-order";

const segments = [
  { value: "", label: "As it comes" },
  { value: "60", label: "1 min" },
  { value: "120", label: "2 min" },
  { value: "180", label: "3 min" },
  { value: "300", label: "5 min" },
] as const;

/** How long the film should be: the writer aims for it. */
export function LengthField() {
  const { field } = useController<FilmDraft, "targetSeconds">({ name: "targetSeconds" });
  const chosen = segments.find((s) => s.value === String(field.value ?? ""))?.value ?? "";
  return (
    <Segmented
      legend="Length"
      name={field.name}
      segments={segments}
      value={chosen}
      onChange={(value) => field.onChange(value === "" ? undefined : Number(value))}
      firstRef={field.ref}
    />
  );
}
