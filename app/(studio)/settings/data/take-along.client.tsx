"use client";
import { Download } from "lucide-react";
import { useState } from "react";
import { buttonClass } from "../../../_ui/button";
import { fileSize } from "../../../_ui/format-time";

interface TakeAlongProps {
  filmBytes: number;
  fileBytes: number;
}

/** All that one has, as one file to keep. */
export function TakeAlong({ filmBytes, fileBytes }: TakeAlongProps) {
  const [films, setFilms] = useState(false);
  const [files, setFiles] = useState(false);
  const wanted = new URLSearchParams({ ...(films && { films: "true" }), ...(files && { files: "true" }) });
  return (
    <section aria-labelledby="export" className="grid gap-4">
      <h2 id="export" className="font-serif text-lg">
        Take it with you
      </h2>
      <p className="max-w-[60ch] text-soft text-sm">
        One zip with your orders, storyboards, captions, posters, public links, keys and webhooks (without their
        secrets), every payment, and the record. Plain JSON and text; a page inside says what is what.
      </p>
      <div className="grid">
        <Tick label="With the films" size={filmBytes} checked={films} onChange={setFilms} />
        <Tick label="With the files I uploaded" size={fileBytes} checked={files} onChange={setFiles} />
      </div>
      <div>
        <a href={`/api/v1/account/export?${wanted}`} download className={buttonClass()}>
          <Download className="size-4" aria-hidden />
          Download everything
        </a>
      </div>
    </section>
  );
}

interface TickProps {
  label: string;
  size: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Tick({ label, size, checked, onChange }: TickProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 shrink-0 accent-ink"
      />
      <span>
        {label}
        <span className="text-soft tabular-nums"> ({size > 0 ? fileSize(size) : "none yet"})</span>
      </span>
    </label>
  );
}
