import { z } from "zod";
import type { JobFact } from "#lib/contracts/job-event";

/** In rising order. `debug` is mere progress. */
export const logLevels = ["debug", "info", "warning", "error"] as const;
export const LogLevel = z.enum(logLevels);
export type LogLevel = z.infer<typeof LogLevel>;

const levels: Readonly<Partial<Record<JobFact["type"], LogLevel>>> = {
  "stage.progress": "debug",
  "scene.progress": "debug",
  "job.warning": "warning",
  "job.waiting": "warning",
  "job.failed": "error",
};

export const levelOf = (type: JobFact["type"]): LogLevel => levels[type] ?? "info";

/** Whether a fact is as grave as this, or graver. */
export const isAtLeast = (level: LogLevel, type: JobFact["type"]): boolean =>
  logLevels.indexOf(levelOf(type)) >= logLevels.indexOf(level);

/** A line of a job's log. */
export const LogLine = z.strictObject({
  /** Number of the event it tells of. */
  number: z.number().int(),
  at: z.iso.datetime(),
  level: LogLevel,
  attempt: z.number().int(),
  /** 0 to 100: the job's progress then. */
  percentage: z.number(),
  /** The event's type, as `scene.rendered`. */
  event: z.string(),
  message: z.string(),
});
export type LogLine = z.infer<typeof LogLine>;
