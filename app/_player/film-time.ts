import TimeDisplay from "media-chrome/media-time-display";
import { toThousandth } from "../_ui/format-time";

/**
 * Where a film is, and its length: as the page tells it, with the same rounding. What is streamed adds up to a hair less
 * or more, and would be a second off; a file's sound may end after its pictures.
 */
export class FilmTime extends TimeDisplay {
  /** The film's length. */
  get seconds(): number {
    return Number(this.getAttribute("seconds") ?? Number.NaN);
  }
  set seconds(length: number) {
    this.setAttribute("seconds", String(length));
    this.update();
  }

  override get mediaDuration(): number {
    return toThousandth(this.seconds);
  }
  override set mediaDuration(seconds: number) {
    super.mediaDuration = seconds;
  }

  override get mediaCurrentTime(): number {
    const at = super.mediaCurrentTime;
    return Number.isFinite(at) ? Math.min(toThousandth(at), this.mediaDuration) : at;
  }
  override set mediaCurrentTime(seconds: number) {
    super.mediaCurrentTime = seconds;
  }
}

export const filmTimeTag = "film-time";
if (!globalThis.customElements?.get(filmTimeTag)) globalThis.customElements?.define(filmTimeTag, FilmTime);
