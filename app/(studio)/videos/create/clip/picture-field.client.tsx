"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../../_ui/button";
import { Disclosure } from "../../../../_ui/disclosure";
import { pictures } from "../../../../_upload/upload-kinds";
import { Uploader } from "../../../../_upload/uploader.client";
import { CharacterChoice } from "./character-choice.client";
import type { PickedPicture } from "./clip-wish";

interface PictureFieldProps {
  label: string;
  hint: string;
  picked: readonly PickedPicture[];
  most: number;
  /** Why none can be given just now. */
  why?: string;
  onChange: (picked: readonly PickedPicture[]) => void;
}

/** Pictures that the clip rests on: sent by their owner, or of one of their characters. */
export function PictureField({ label, hint, picked, most, why, onChange }: PictureFieldProps) {
  const [open, setOpen] = useState(false);
  const add = (picture: PickedPicture) => {
    onChange([...picked, picture].slice(-most));
    if (picked.length + 1 >= most) setOpen(false);
  };
  const adding = !why && picked.length < most;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium text-sm">{label}</legend>
      <p className="text-soft text-sm">{why ?? hint}</p>
      {picked.length > 0 && (
        <ul aria-label={`${label}: chosen`} className="divide-y divide-line rounded-md border border-line">
          {picked.map(({ name, ref }, i) => (
            <li key={`${ref.id} ${name}`} className="flex items-center justify-between gap-2 pl-3.5 text-sm">
              <span className={why ? "min-w-0 truncate text-soft line-through" : "min-w-0 truncate"}>{name}</span>
              <Button
                look="plain"
                size="icon"
                aria-label={`Remove ${name}`}
                onClick={() => onChange(picked.filter((_, other) => other !== i))}
              >
                <X className="size-4" aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <Disclosure
          title={picked.length === 0 ? "Choose a picture" : "Choose another"}
          className="border-b"
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          {open && (
            <div className="grid gap-5">
              <CharacterChoice onChoose={({ id, name }) => add({ ref: { type: "character", id }, name })} />
              <Uploader
                accept={pictures}
                onUploaded={({ id, filename }) => add({ ref: { type: "upload", id }, name: filename })}
              />
            </div>
          )}
        </Disclosure>
      )}
    </fieldset>
  );
}
