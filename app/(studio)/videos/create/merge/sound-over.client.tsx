"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../../_ui/button";
import { Disclosure } from "../../../../_ui/disclosure";
import { FieldError } from "../../../../_ui/field";
import { Segmented } from "../../../../_ui/segmented.client";
import { Slider } from "../../../../_ui/slider";
import { sounds } from "../../../../_upload/upload-kinds";
import { Uploader } from "../../../../_upload/uploader.client";
import type { MergeSound } from "./merge-draft";

interface SoundOverProps {
  sound: MergeSound | undefined;
  problem?: string;
  onChange: (sound: MergeSound | undefined) => void;
}

/** A song or other sound over the whole film, with the clips' own or instead of it. */
export function SoundOver({ sound, problem, onChange }: SoundOverProps) {
  const [open, setOpen] = useState(false);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium text-sm">Sound over it</legend>
      {sound ? (
        <ChosenSound sound={sound} onChange={onChange} />
      ) : (
        <Disclosure
          title="Choose a song or another sound"
          className="border-b"
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          {open && (
            <Uploader
              accept={sounds}
              onUploaded={({ id, filename }) => onChange({ upload: id, name: filename, mode: "mix", volume: 1 })}
            />
          )}
        </Disclosure>
      )}
      {problem && <FieldError id="sound-error" message={problem} />}
    </fieldset>
  );
}

function ChosenSound({ sound, onChange }: { sound: MergeSound; onChange: SoundOverProps["onChange"] }) {
  const { name, mode, volume } = sound;
  return (
    <div className="grid gap-5">
      <p className="flex items-center justify-between gap-2 rounded-md border border-line bg-sheet pl-3.5 text-sm">
        <span className="min-w-0 truncate">{name}</span>
        <Button look="plain" size="icon" aria-label={`Remove ${name}`} onClick={() => onChange(undefined)}>
          <X className="size-4" aria-hidden />
        </Button>
      </p>
      <Segmented
        legend="With the clips’ own sound"
        name="sound-mode"
        value={mode}
        onChange={(value) => onChange({ ...sound, mode: value })}
        segments={[
          { value: "mix", label: "Both" },
          { value: "replace", label: "Only this one" },
        ]}
      />
      <Slider
        id="sound-volume"
        label="How loud"
        className="max-w-sm"
        min={0}
        max={2}
        step={0.05}
        value={volume}
        words={`${Math.round(volume * 100)} %`}
        spoken={`${Math.round(volume * 100)} percent`}
        onChange={(loud) => onChange({ ...sound, volume: loud })}
      />
    </div>
  );
}
