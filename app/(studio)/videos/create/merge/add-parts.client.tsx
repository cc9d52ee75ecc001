"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Disclosure } from "../../../../_ui/disclosure";
import { Sheet } from "../../../../_ui/sheet.client";
import { films } from "../../../../_upload/upload-kinds";
import { Uploader } from "../../../../_upload/uploader.client";
import { FilmPicker } from "./film-picker.client";
import { type MergePart, mostParts } from "./merge-draft";

interface AddPartsProps {
  parts: readonly MergePart[];
  onChange: (parts: readonly MergePart[]) => void;
}

/** Films of one's library, and files that are sent, come behind those that are there. */
export function AddParts({ parts, onChange }: AddPartsProps) {
  const [sending, setSending] = useState(false);
  if (parts.length >= mostParts) {
    return <p className="text-soft text-sm">At most {mostParts} clips are merged at once.</p>;
  }
  const add = (part: Omit<MergePart, "key">) => onChange([...parts, { ...part, key: crypto.randomUUID() }]);
  return (
    <div className="grid gap-2">
      <Sheet
        title="Your clips and films"
        description="Each press adds it once more, at the end."
        button={{
          className: "justify-self-start",
          children: (
            <>
              <Plus className="size-4" aria-hidden />
              {parts.length === 0 ? "Choose from your library" : "Add from your library"}
            </>
          ),
        }}
      >
        <FilmPicker
          chosen={parts}
          onChoose={({ videoId: id, title, seconds, posterUrl }) =>
            add({ source: { type: "video", id }, title, seconds, posterUrl })
          }
        />
      </Sheet>
      <Disclosure
        title="Send a film of your own"
        className="border-b"
        open={sending}
        onToggle={(event) => setSending(event.currentTarget.open)}
      >
        {sending && (
          <Uploader
            accept={films}
            onUploaded={({ id, filename }) =>
              add({ source: { type: "upload", id }, title: filename.replace(/\.[^.]+$/, "") })
            }
          />
        )}
      </Disclosure>
    </div>
  );
}
