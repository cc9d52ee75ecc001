import { timecode } from "../_ui/format-time";

/** In place of the controls until the script has brought them: what matters of them, as it will look. */
export function StandIn({ seconds }: { seconds: number }) {
  return (
    <div className="film-player-stand-in">
      <button type="button" aria-label="Play">
        <svg viewBox="0 0 24 24" aria-hidden>
          <path d="m6 21 15-9L6 3v18Z" />
        </svg>
      </button>
      <span aria-hidden>0:00 / {timecode(seconds)}</span>
    </div>
  );
}
