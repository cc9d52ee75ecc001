import { Loudness } from "#lib/media/running/acts";
import { type MediaOptions, runAct } from "#lib/media/running/run-act";

/** Integrated loudness (EBU R 128) and true peak of a file as it is heard; nulls when it is silent. */
export function measureLoudness(path: string, options: MediaOptions = {}): Promise<Loudness> {
  return runAct({ act: "loudness", path }, Loudness, options);
}
