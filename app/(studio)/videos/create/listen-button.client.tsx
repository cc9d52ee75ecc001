"use client";
import { CircleAlert, LoaderCircle, Play, Square } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { classes } from "../../../_ui/classes";

/** What is heard now: beginning another one ends it. */
let playing: HTMLAudioElement | undefined;

type Hearing = "silent" | "loading" | "sounding" | "failed";
const signs = { silent: Play, loading: LoaderCircle, sounding: Square, failed: CircleAlert };

interface ListenButtonProps {
  src: string;
  /** What is heard, as "Selma". */
  name: string;
}

/** Plays a sound to choose by, and stops it. One sounds at a time. */
export function ListenButton({ src, name }: ListenButtonProps) {
  const [state, setState] = useState<Hearing>("silent");
  const audio = useRef<HTMLAudioElement>(undefined);

  useEffect(() => () => audio.current?.pause(), []);

  const toggle = () => {
    if (state === "loading" || state === "sounding") {
      audio.current?.pause();
      setState("silent");
      return;
    }
    playing?.pause();
    const sound = new Audio(src);
    const tell = (now: Hearing) => audio.current === sound && setState(now);
    sound.addEventListener("playing", () => tell("sounding"));
    for (const end of ["pause", "ended"]) sound.addEventListener(end, () => tell("silent"));
    sound.addEventListener("error", () => tell("failed"));
    audio.current = sound;
    playing = sound;
    setState("loading");
    // One that is stopped before it sounds is none that failed.
    sound.play().catch(() => tell(sound.error ? "failed" : "silent"));
  };

  const busy = state === "loading" || state === "sounding";
  const Sign = signs[state];
  return (
    <span className="grid shrink-0">
      <button
        type="button"
        onClick={toggle}
        aria-label={busy ? `Stop ${name}` : `Listen to ${name}`}
        title={state === "failed" ? "It could not be played. Try again." : undefined}
        className={classes(
          "grid size-11 place-items-center rounded-full border transition-colors duration-150",
          state === "sounding" ? "border-ink bg-ink text-ground" : "border-line text-ink hover:border-ink",
          state === "failed" && "text-bad",
        )}
      >
        <Sign
          className={classes("size-4", state === "loading" && "motion-safe:animate-spin")}
          fill={state === "silent" || state === "sounding" ? "currentColor" : "none"}
          strokeWidth={state === "silent" || state === "sounding" ? 0 : 2}
          aria-hidden
        />
      </button>
      <span role="status" className="sr-only">
        {state === "failed" ? `${name} could not be played.` : ""}
      </span>
    </span>
  );
}
