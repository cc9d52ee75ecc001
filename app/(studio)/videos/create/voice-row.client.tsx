"use client";
import type { Ref } from "react";
import { ListenButton } from "./listen-button.client";
import type { VoiceChoice } from "./voice-choices";

interface VoiceRowProps {
  /** Absent: no voice is chosen, the language decides. */
  voice?: VoiceChoice;
  title: string;
  /** Language and character. */
  words: string;
  chosen: boolean;
  name: string;
  onChoose: (id: string | undefined) => void;
  onBlur: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** A voice to choose and, beside it, to hear: a native radio, so arrows and screen readers know it. */
export function VoiceRow({ voice, title, words, chosen, name, onChoose, onBlur, inputRef }: VoiceRowProps) {
  return (
    <div className="flex items-center gap-1 border-line pr-1.5 not-first:border-t has-[input:checked]:bg-sunk">
      <label className="flex min-h-14 min-w-0 flex-1 items-center gap-3 py-2 pl-3.5 has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:-outline-offset-2">
        <input
          ref={inputRef}
          type="radio"
          name={name}
          value={voice?.id ?? ""}
          checked={chosen}
          onChange={() => onChoose(voice?.id)}
          onBlur={onBlur}
          className="size-4 shrink-0 accent-ink focus-visible:outline-none"
        />
        <span className="grid min-w-0">
          <span className="truncate font-medium text-sm">{title}</span>
          <span className="text-pretty text-soft text-xs">{words}</span>
        </span>
      </label>
      {voice && <ListenButton src={`/api/v1/voices/${voice.id}/sample`} name={voice.name} />}
    </div>
  );
}
