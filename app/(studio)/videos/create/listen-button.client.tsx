"use client";
import { useEffect, useRef, useState } from "react";

/** What is heard now: beginning another one ends it. */
let playing: HTMLAudioElement | undefined;

interface ListenButtonProps {
  src: string;
  /** What is heard, as "Voice Selma". */
  name: string;
}

/** Plays a sound to choose by, and stops it. One sounds at a time. */
export function ListenButton({ src, name }: ListenButtonProps) {
  const [state, setState] = useState<"silent" | "loading" | "sounding" | "failed">("silent");
  const audio = useRef<HTMLAudioElement>(undefined);

  useEffect(() => {
    setState("silent");
    return () => audio.current?.pause();
  }, []);

  const toggle = () => {
    if (state === "loading" || state === "sounding") {
      audio.current?.pause();
      return;
    }
    playing?.pause();
    const sound = new Audio(src);
    sound.addEventListener("playing", () => setState("sounding"));
    for (const end of ["pause", "ended"]) sound.addEventListener(end, () => setState("silent"));
    sound.addEventListener("error", () => setState("failed"));
    audio.current = sound;
    playing = sound;
    setState("loading");
    sound.play().catch(() => setState((now) => (now === "loading" ? "failed" : now)));
  };

  const busy = state === "loading" || state === "sounding";
  return (
    <span className="grid">
      <button
        type="button"
        onClick={toggle}
        aria-label={busy ? `Stop: ${name}` : `Listen: ${name}`}
        className="min-h-11 min-w-24 rounded-md border border-edge px-4 text-sm hover:border-ink"
      >
        {state === "loading" ? "Loading…" : busy ? "Stop" : "Listen"}
      </button>
      <span role="status" className="sr-only">
        {state === "failed" ? "It could not be played." : ""}
      </span>
    </span>
  );
}
