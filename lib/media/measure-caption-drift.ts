import { CaptionDrift } from "#lib/media/running/acts";
import { type MediaOptions, runAct } from "#lib/media/running/run-act";

/**
 * How far word starts (film seconds) are from what is heard, at every place where sound begins after 150 ms of
 * silence: the largest distance in milliseconds, null where there is no such place.
 */
export function measureCaptionDrift(
  path: string,
  starts: readonly number[],
  options: MediaOptions = {},
): Promise<CaptionDrift> {
  return runAct({ act: "drift", path, starts: [...starts] }, CaptionDrift, options);
}
