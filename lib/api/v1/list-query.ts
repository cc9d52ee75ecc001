import { z } from "zod";
import type { Caller } from "#lib/accounts/caller";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { undoneSince } from "#lib/api/v1/undo-window";
import { JobPlace, JobSort, JobState } from "#lib/contracts/job-query";
import { Cursor } from "#lib/contracts/page-of";
import { JobKind, JobStatus, Priority } from "#lib/contracts/stages";
import type { JobQuery } from "#lib/jobs/job-page-store";

const most = { page: 100_000, perPage: 100, words: 12 };
const wrongMoment = "Write a time such as 2026-03-01T00:00:00Z.";
/** A time that the database knows, whatever its offset. */
const Moment = z.iso
  .datetime({ offset: true, abort: true, error: wrongMoment })
  .refine((text) => /^[12]/.test(text), wrongMoment)
  .transform((text) => new Date(text));

/** What the lists of jobs and films take: a page by its number or by the cursor of the page before, and filters. */
export const ListQuery = z
  .strictObject({
    page: z.coerce.number().int().min(1).max(most.page).optional().meta({ description: "From 1; not with a cursor." }),
    items_per_page: z.coerce.number().int().min(1).max(most.perPage).default(20),
    cursor: cursorTo(JobPlace).optional().meta({
      description: "`next_cursor` of the page before: nothing is shown twice or left out, whatever comes meanwhile.",
    }),
    sort: JobSort.optional().meta({ description: "Default: newest, or as the cursor's page was sorted." }),
    status: JobStatus.optional(),
    state: JobState.optional().meta({ description: "`running`: queued, processing or waiting; `ended`: the others." }),
    deleted: z.enum(["true", "false"]).optional().meta({
      description: "`true`: only what was deleted and can still be restored; else only what was not.",
    }),
    type: JobKind.optional(),
    priority: Priority.optional(),
    q: z.string().trim().max(200).optional().meta({
      description: "Words that all stand in the title or the topic, or are one of the tags.",
    }),
    created_after: Moment.optional().meta({ description: "That moment counts in." }),
    created_before: Moment.optional().meta({ description: "That moment counts in." }),
    batch_id: z.uuid().optional().meta({ description: "Only what was ordered in this batch." }),
  })
  .refine(({ page, cursor }) => page === undefined || cursor === undefined, {
    path: ["page"],
    message: "A cursor says where the page begins; leave the page out.",
  })
  .refine(({ sort, cursor }) => sort === undefined || cursor === undefined || sort === cursor.sort, {
    path: ["sort"],
    message: "The cursor belongs to a list that is sorted otherwise.",
  });
type ListQuery = z.output<typeof ListQuery>;

/** What every page of these lists says about the list. */
export const ListFacts = z.object({
  total_count: z.number().int(),
  /** Absent where a cursor was given. */
  page: z.number().int().optional(),
  items_per_page: z.number().int(),
  has_next: z.boolean(),
  has_previous: z.boolean(),
  /** Absent at the end. */
  next_cursor: Cursor.optional(),
});

/** The query as the record of jobs takes it. */
export function jobQuery(query: ListQuery, { kind, ownerId }: Caller): JobQuery {
  const { page = 1, items_per_page: pageSize, cursor, type, status, priority, q } = query;
  return {
    ...{ ownerId, guestsToo: kind === "local", status, kind: type, priority, pageSize },
    createdAfter: query.created_after,
    createdBefore: query.created_before,
    batchId: query.batch_id,
    state: query.state,
    deletedSince: query.deleted === "true" ? undoneSince() : undefined,
    words: q
      ?.split(/\s+/)
      .filter((word) => word !== "")
      .slice(0, most.words),
    sort: cursor?.sort ?? query.sort ?? "newest",
    from: cursor === undefined ? { skip: (page - 1) * pageSize } : { after: cursor },
  };
}

export function listFacts(query: ListQuery, { total, next }: { total: number; next?: JobPlace }) {
  const { page = 1, items_per_page, cursor } = query;
  return {
    total_count: total,
    ...(cursor === undefined && { page }),
    items_per_page,
    has_next: next !== undefined,
    has_previous: cursor !== undefined || (page > 1 && total > 0),
    next_cursor: next && toCursor(next),
  };
}
