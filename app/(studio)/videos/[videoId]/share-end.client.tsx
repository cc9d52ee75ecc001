"use client";
import { Field } from "../../../_ui/field";
import { Select } from "../../../_ui/inputs";

const days = [1, 7, 30, 90] as const;
const dayMs = 86_400_000;

interface ShareEndProps {
  expiresAt: string | undefined;
  onChange: (expiresAt: string | null) => void;
}

/** Until when the link opens. */
export function ShareEnd({ expiresAt, onChange }: ShareEndProps) {
  const kept = expiresAt && new Date(expiresAt).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Field id="share-end" label="Closes by itself">
      <Select
        id="share-end"
        value={kept ? "kept" : "never"}
        onChange={({ target: { value } }) => {
          if (value === "never") onChange(null);
          else if (value !== "kept") onChange(new Date(Date.now() + Number(value) * dayMs).toISOString());
        }}
        choices={[
          { value: "never", label: "Never" },
          ...(kept ? [{ value: "kept", label: kept }] : []),
          ...days.map((count) => ({ value: `${count}`, label: count === 1 ? "In a day" : `In ${count} days` })),
        ]}
      />
    </Field>
  );
}
