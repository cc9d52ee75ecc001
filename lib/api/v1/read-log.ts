import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobParams } from "#lib/api/v1/params";
import { LogLevel, LogLine } from "#lib/contracts/job-log";
import { pageOf } from "#lib/contracts/page-of";
import { readLog as read } from "#lib/jobs/read-log";

const LogPlace = z.strictObject({ after: z.number().int().min(0).max(2_147_483_647) });

export const readLog = operation({
  id: "readLog",
  method: "GET",
  path: "/v1/jobs/{id}/logs",
  summary: "What happened to a job, in words, in order, in pages",
  tag: "jobs",
  access: owners("jobs:read"),
  input: z.object({
    params: JobParams,
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      cursor: cursorTo(LogPlace).optional(),
      level: LogLevel.default("info").meta({ description: "Lines that are as grave, or graver." }),
    }),
  }),
  answer: json(pageOf(LogLine).extend({ job_id: z.uuid() })),
  run: async ({ params: { id }, query: { limit: take, cursor, level } }, caller) => {
    const { ownerId } = await findJob(id, caller);
    const { lines, more } = await read(id, ownerId, { level, take, after: cursor?.after ?? 0 });
    const last = more ? lines.at(-1) : undefined;
    return { job_id: id, items: lines, next_cursor: last && toCursor({ after: last.number }) };
  },
});
