import type { JobFilters, JobPlace, JobSort, JobState } from "#lib/contracts/job-query";
import { finalStatuses } from "#lib/contracts/job-stages";
import { priorities } from "#lib/contracts/stages";
import { db } from "#lib/database/client";
import type { Prisma } from "#lib/database/generated/client";

export interface JobQuery extends JobFilters {
  ownerId: string;
  /** The person at this machine sees its guests' jobs too. */
  guestsToo?: boolean;
  sort: JobSort;
  /** How many are passed over, or the last row of the page before. */
  from: { skip: number } | { after: JobPlace };
  pageSize: number;
}

/** A page of jobs, one more where there is one, and how many there are in all. */
export async function pageOfJobs(query: JobQuery) {
  const { sort, from, pageSize } = query;
  const where = filtersOf(query);
  const [rows, total] = await Promise.all([
    db().job.findMany({
      where: "after" in from ? { AND: [where, behind(from.after)] } : where,
      orderBy: orders[sort],
      skip: "skip" in from ? from.skip : 0,
      take: pageSize + 1,
      include: { video: { select: { deletedAt: true } } },
    }),
    db().job.count({ where }),
  ]);
  return { rows, total };
}

const orders = {
  newest: [{ createdAt: "desc" }, { id: "desc" }],
  oldest: [{ createdAt: "asc" }, { id: "asc" }],
  priority: [{ priority: "desc" }, { createdAt: "desc" }, { id: "desc" }],
} satisfies Record<JobSort, Prisma.JobOrderByWithRelationInput[]>;

/** The rows that come after a place in its own order. */
function behind({ sort, createdAt: at, id, priority }: JobPlace): Prisma.JobWhereInput {
  const createdAt = new Date(at);
  if (sort === "oldest") return { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] };
  const older = { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
  if (sort === "newest") return older;
  const lower = priorities.slice(0, priorities.indexOf(priority));
  return { OR: [{ priority: { in: lower } }, { AND: [{ priority }, older] }] };
}

const inState = {
  running: { status: { notIn: [...finalStatuses] } },
  ended: { status: { in: [...finalStatuses] } },
} satisfies Record<JobState, Prisma.JobWhereInput>;

function filtersOf(query: JobQuery): Prisma.JobWhereInput {
  const { ownerId, guestsToo, status, state, kind, priority, createdAfter, createdBefore, batchId } = query;
  const { deletedSince, words = [] } = query;
  const whose = guestsToo ? { OR: [{ ownerId }, { owner: { kind: "guest" as const } }] } : { ownerId };
  return {
    ...{ status, kind, priority, batchId, createdAt: { gte: createdAfter, lte: createdBefore } },
    deletedAt: deletedSince ? { gte: deletedSince } : null,
    AND: [whose, ...(state ? [inState[state]] : []), ...words.map(named)],
  };
}

/** Jobs with a word in what they are called by, now or when they were ordered. */
function named(word: string): Prisma.JobWhereInput {
  // Wildcards of LIKE are characters like any others here.
  const text = word.replaceAll(/[\\%_]/g, "\\$&");
  const inColumn = { contains: text, mode: "insensitive" } as const;
  const inOrder = (...path: string[]) => ({
    input: { path, string_contains: text, mode: "insensitive" as const },
  });
  return {
    OR: [
      { title: inColumn },
      { video: { is: { title: inColumn } } },
      { video: { is: { tags: { has: word } } } },
      inOrder("explainer", "topic"),
      inOrder("clip", "prompt"),
      { AND: [{ videoId: null }, { input: { path: ["explainer", "tags"], array_contains: [word] } }] },
    ],
  };
}
