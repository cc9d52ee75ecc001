"use client";
import { Upload } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import type { UploadType, UploadView } from "#lib/contracts/upload-view";
import { buttonClass } from "../_ui/button";
import { classes } from "../_ui/classes";
import { kindNames, pickerAccept } from "./upload-kinds";
import { UploadLine } from "./upload-line.client";
import type { Sending } from "./upload-state";
import { useUploads } from "./use-uploads";

interface UploaderProps {
  /** What may come; see `upload-kinds` for the usual sets. */
  accept: readonly UploadType[];
  /** A file is whole, was looked at and is kept. */
  onUploaded: (file: UploadView) => void;
  /** Several at once. */
  multiple?: boolean;
  /** As the button says it. */
  label?: string;
  /** Under the button; absent: the kinds. */
  hint?: string;
}

/** A place to choose files or drop them on; below it those on their way. */
export function Uploader({ accept, onUploaded, multiple = false, label, hint }: UploaderProps) {
  const id = useId();
  const { sendings, add, pause, resume, stop, dismiss } = useUploads({ accept, onUploaded });
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])];
    add(multiple ? all : all.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse's shortcut for the field inside */}
      <div
        className={classes(
          "grid justify-items-center gap-3 rounded-md border border-dashed px-6 py-8 text-center transition-colors duration-150 ease-calm",
          over ? "border-ink bg-sunk" : "border-edge",
        )}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          type="file"
          accept={pickerAccept(accept)}
          multiple={multiple}
          aria-describedby={`${id}-hint`}
          className="peer sr-only"
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again.
            event.target.value = "";
          }}
        />
        <label
          htmlFor={id}
          className={buttonClass(
            {},
            "peer-focus-visible:outline-2 peer-focus-visible:outline-ink peer-focus-visible:outline-offset-2",
          )}
        >
          <Upload className="size-4" aria-hidden />
          {label ?? (multiple ? "Choose files" : "Choose a file")}
        </label>
        <p id={`${id}-hint`} className="max-w-[50ch] text-soft text-sm">
          <span className="hidden sm:inline">Or drop {multiple ? "them" : "it"} here. </span>
          {hint ?? `${kindNames(accept)}.`}
        </p>
      </div>
      {sendings.length > 0 && (
        <ul aria-label="On their way" className="divide-y divide-line">
          {sendings.map((sending) => (
            <UploadLine
              key={sending.key}
              sending={sending}
              onPause={() => pause(sending.key)}
              onResume={() => resume(sending.key)}
              onStop={() => stop(sending.key)}
              onDismiss={() => dismiss(sending.key)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {sendings.map(spoken).filter(Boolean).join(" ")}
      </p>
    </div>
  );
}

/** What is read out: states, not every percent. Problems are alerts of their own. */
function spoken({ name, state }: Sending): string {
  if (state === "sending") return `Sending ${name}.`;
  if (state === "paused") return `${name} is paused.`;
  return state === "ready" ? `${name} is ready.` : "";
}
