import { z } from "zod";
import { type JobEvent, JobFact } from "#lib/contracts/job-event";
import { isAtLeast, type LogLevel, type LogLine, levelOf } from "#lib/contracts/job-log";
import { type Making, makingOf } from "#lib/contracts/job-stages";
import { sayFact } from "#lib/contracts/say-fact";
import { eventsAfter } from "#lib/jobs/event-store";
import { findOwnJob } from "#lib/jobs/find-own-job";

/** Which lines of a log are asked for: as grave as `level` or graver, of events after a number, the first `take`. */
interface LogQuery {
  level: LogLevel;
  after: number;
  take: number;
}

const Merge = z.object({ merge: z.unknown().optional() });

const allTypes: readonly JobFact["type"][] = JobFact.options.map(({ shape }) => shape.type.value);

/** What happened to an owner's job, in words and in order. `more`: there are further lines. Throws NOT_FOUND. */
export async function readLog(
  jobId: string,
  ownerId: string,
  { level, after, take }: LogQuery,
): Promise<{ lines: LogLine[]; more: boolean }> {
  const { kind, input } = await findOwnJob(jobId, ownerId);
  const making = makingOf({ kind, ...Merge.parse(input) });
  const types = allTypes.filter((type) => isAtLeast(level, type));
  const events = await eventsAfter(jobId, after, take + 1, types);
  return { lines: events.slice(0, take).map((event) => toLine(event, making)), more: events.length > take };
}

const toLine = ({ number, at, attempt, percentage, fact }: JobEvent, making: Making): LogLine => ({
  ...{ number, at, attempt, percentage, event: fact.type },
  level: levelOf(fact.type),
  message: sayFact(fact, making),
});
