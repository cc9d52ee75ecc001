"use client";
import { FileText } from "lucide-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { describedBy, Field } from "../../../_ui/field";
import { TextArea } from "../../../_ui/inputs";
import type { FilmDraft } from "./film-order";
import { typedIn } from "./typed-in";

const most = 20_000;
const readable = /\.(md|markdown|txt)$/i;

/** Notes: typed, pasted, or a text file dropped on them. */
export function NotesField() {
  const { register, setValue, setError } = useFormContext<FilmDraft>();
  const { errors } = useFormState<FilmDraft>({ name: "context" });
  const length = useWatch<FilmDraft, "context">({ name: "context" })?.length ?? 0;
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const [early] = useState(() => typedIn("context"));
  useEffect(() => {
    if (early) setValue("context", early, { shouldDirty: true });
  }, [early, setValue]);
  const error = errors.context?.message;

  async function take(file: File | undefined) {
    setOver(false);
    if (!file) return;
    if (!readable.test(file.name)) {
      setError("context", { message: `${file.name} is not a text file: drop a .md or .txt file.` });
      return;
    }
    setValue("context", await file.text(), { shouldValidate: true, shouldDirty: true });
  }
  /** Emptied at once, so that the same file can be chosen again. */
  function takeChosen(input: HTMLInputElement | null) {
    const file = input?.files?.[0];
    if (!input || !file) return;
    input.value = "";
    void take(file);
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };

  return (
    <Field
      id="context"
      label="Notes"
      hint="An instruction, your notes, or a script in Markdown. Headings become scenes; $…$ is mathematics."
      error={error}
      aside={
        <span className="label-mono text-soft">
          {length.toLocaleString("en")} / {most.toLocaleString("en")}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button below is the first */}
      <div
        className="relative"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <TextArea
          id="context"
          rows={7}
          className={over ? "border-ink border-dashed pb-14" : "pb-14"}
          aria-invalid={Boolean(error)}
          aria-describedby={describedBy("context", { hint: true, error })}
          {...register("context")}
        />
        <button
          type="button"
          onClick={() => picker.current?.click()}
          className="absolute bottom-2.5 left-px inline-flex min-h-11 items-center gap-2 rounded-md px-3 text-soft text-sm hover:text-ink"
        >
          <FileText className="size-4" aria-hidden />
          {over ? "Drop it here" : "Add a .md or .txt file"}
        </button>
        <input
          ref={(input) => {
            picker.current = input;
            // A file that was chosen before the page's script ran.
            takeChosen(input);
          }}
          type="file"
          accept=".md,.markdown,.txt,text/plain,text/markdown"
          className="hidden"
          tabIndex={-1}
          onChange={(event) => takeChosen(event.target)}
        />
      </div>
    </Field>
  );
}
