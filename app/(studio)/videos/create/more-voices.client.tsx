"use client";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { VoiceChoice } from "./voice-choices";

interface MoreVoicesProps {
  voices: readonly VoiceChoice[];
  open: boolean;
  onOpen: (open: boolean) => void;
  /** The one of them that is chosen: named while they are folded. */
  chosen: VoiceChoice | undefined;
  children: (voice: VoiceChoice) => ReactNode;
}

/** The voices that most films do not need, by language. They are put into the page when somebody asks for them. */
export function MoreVoices({ voices, open, onOpen, chosen, children }: MoreVoicesProps) {
  const languages = [...Map.groupBy(voices, (voice) => voice.languageName)];
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
      className="group border-line border-t has-[summary:focus-visible]:outline-2 has-[summary:focus-visible]:outline-ink"
    >
      <summary className="flex min-h-12 items-center gap-3 px-3.5 text-sm focus-visible:outline-none">
        <ChevronRight
          className="size-4 shrink-0 transition-transform duration-150 group-open:rotate-90 motion-reduce:transition-none"
          aria-hidden
        />
        <span className="min-w-0">
          {chosen && !open ? (
            <>
              Chosen: <span className="font-medium">{chosen.name}</span>
            </>
          ) : (
            `${voices.length} more voices`
          )}
        </span>
      </summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
        <section tabIndex={0} aria-label="More voices" className="max-h-80 overflow-y-auto [scrollbar-width:thin]">
          {languages.map(([name, spoken]) => (
            <div key={name} className="border-line border-t">
              <h3 className="sticky top-0 z-1 border-line border-b bg-sheet px-3.5 py-1.5 text-soft text-xs">{name}</h3>
              {spoken.map(children)}
            </div>
          ))}
        </section>
      )}
    </details>
  );
}
