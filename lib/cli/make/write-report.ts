import type { JobError } from "#lib/contracts/error-codes";
import type { JobFact } from "#lib/contracts/job-event";
import type { MakeReport } from "#lib/contracts/make-report";
import { measureCaptionDrift } from "#lib/media/measure-caption-drift";
import type { InlineResult } from "#lib/pipelines/run-inline";

/** Gathers what a run tells about itself into the report of `npm run make`. */
export function openReport() {
  const begun = performance.now();
  let writer: string | null = null;
  const warnings: string[] = [];
  const lengths = new Map<string, number>();
  const wallSeconds = (): number => Math.round((performance.now() - begun) / 100) / 10;

  return {
    take(fact: JobFact): void {
      if (fact.type === "storyboard.written") writer = fact.writer;
      if (fact.type === "job.warning") warnings.push(fact.message);
      if (fact.type === "scene.rendered") lengths.set(fact.sceneId, fact.seconds);
    },
    async completed({ version, artifactsReused }: InlineResult, film: string): Promise<MakeReport> {
      const wall = wallSeconds();
      const starts = version.film.transcript.flatMap(({ words }) => words.map((word) => word.start));
      // Where nobody speaks there may be no sound to listen to.
      const drift = starts.length > 0 ? await measureCaptionDrift(film, starts) : { largestMs: null };
      return {
        status: "completed",
        writer,
        warnings,
        durationSeconds: version.film.durationSeconds,
        wallSeconds: wall,
        scenes: (version.storyboard?.scenes ?? []).map(({ id, blocks }) => ({
          id,
          seconds: lengths.get(id) ?? 0,
          blocks: blocks.map((block) => block.type),
        })),
        audit: version.audit,
        loudnessLufs: version.loudnessLufs,
        truePeakDbtp: version.truePeakDbtp,
        captionDriftMsMax: drift.largestMs,
        artifactsReused,
      };
    },
    ended(status: "failed" | "cancelled", error: JobError): MakeReport {
      return {
        status,
        error,
        writer,
        warnings,
        durationSeconds: null,
        wallSeconds: wallSeconds(),
        scenes: [],
        audit: null,
        loudnessLufs: null,
        truePeakDbtp: null,
        captionDriftMsMax: null,
        artifactsReused: 0,
      };
    },
  };
}
