"use client";
import { describedBy, Field } from "../../../../_ui/field";
import { TextInput } from "../../../../_ui/inputs";
import type { MergeDraft } from "./merge-draft";

interface TitleFieldProps {
  draft: MergeDraft;
  problem?: string;
  onChange: (change: Partial<MergeDraft>) => void;
}

/** What the film is called. */
export function TitleField({ draft: { title, parts }, problem, onChange }: TitleFieldProps) {
  return (
    <Field id="title" label="Title" error={problem}>
      <TextInput
        id="title"
        value={title}
        maxLength={200}
        placeholder={parts.length > 1 ? `${parts.length} videos, made one` : "What the film is called"}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy("title", { error: problem })}
        onChange={(event) => onChange({ title: event.target.value })}
      />
    </Field>
  );
}
