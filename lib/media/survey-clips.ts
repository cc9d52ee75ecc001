import { surveyParts } from "#lib/media/merging/survey-parts";
import type { ClipSurvey } from "#lib/media/running/merging";
import type { MediaOptions } from "#lib/media/running/run-act";
import { startChildServer } from "#lib/processes/child-server";

export type { ClipSurvey };

/**
 * What films of any maker hold, in their order, each looked at in a child process. Throws FILE_REFUSED, which names the
 * part and says why, or the signal's reason.
 */
export async function surveyClips(paths: readonly string[], { signal }: MediaOptions = {}): Promise<ClipSurvey[]> {
  const server = startChildServer({ script: "lib/media/children/media-child.ts" });
  try {
    return await surveyParts(server, paths, signal);
  } finally {
    await server.close();
  }
}
