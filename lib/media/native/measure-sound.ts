import type { Frame } from "node-av";
import type { Loudness } from "#lib/media/running/acts";

/** What ebur128 answers for sound below its gate. */
const silenceLufs = -70;

export const measuring = "ebur128=peak=true:metadata=1:framelog=quiet";

/** Keeps the loudness that an ebur128 filter (`measuring`) writes on frames; the last frame has the whole. */
export class SoundMeter {
  #integrated = silenceLufs;
  #truePeak = 0;

  see(frame: Frame): void {
    using tags = frame.getMetadata();
    const integrated = Number(tags.get("lavfi.r128.I") ?? Number.NaN);
    if (Number.isFinite(integrated)) this.#integrated = integrated;
    for (const tag of ["lavfi.r128.true_peaks_ch0", "lavfi.r128.true_peaks_ch1"]) {
      const peak = Number(tags.get(tag) ?? Number.NaN);
      if (Number.isFinite(peak)) this.#truePeak = Math.max(this.#truePeak, peak);
    }
  }

  get loudness(): Loudness {
    const silent = this.#integrated <= silenceLufs;
    return {
      loudnessLufs: silent ? null : this.#integrated,
      truePeakDbtp: this.#truePeak > 0 ? 20 * Math.log10(this.#truePeak) : null,
    };
  }
}
