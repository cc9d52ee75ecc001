import type { JobEvent } from "#lib/contracts/job-event";

/** A moment of a run: so many milliseconds after so many of its facts were told. Progress is not counted. */
export interface KillMoment {
  facts: number;
  afterMs: number;
}

/** What is told once in a run, and therefore comes in the same number in every run of the same job. */
export const milestones = (events: readonly JobEvent[]): JobEvent[] =>
  events.filter(({ fact }) => !fact.type.endsWith(".progress"));

/**
 * Random moments of a finished run, in order of time: one while it was planned, one while scenes were drawn, one while
 * the film was finished, one in the afterwork if it took until `over` (milliseconds since the epoch), and the others
 * anywhere. `random` as Math.random.
 */
export function drawMoments(
  events: readonly JobEvent[],
  count: number,
  random = Math.random,
  over?: number,
): KillMoment[] {
  const told = milestones(events).map(({ at, fact }) => ({ fact, ms: Date.parse(at) }));
  const when = (what: (fact: JobEvent["fact"]) => boolean): number => {
    const found = told.find(({ fact }) => what(fact));
    if (!found) throw new Error("The run has not been told to its end.");
    return found.ms;
  };
  const begun = when(({ type }) => type === "job.started");
  const drawing = when((fact) => fact.type === "stage.started" && fact.stage === "draw");
  const drawn = when((fact) => fact.type === "stage.completed" && fact.stage === "draw");
  const done = when(({ type }) => type === "job.completed");
  const end = over ?? done;
  const spans = [[begun, drawing] as const, [drawing, drawn] as const, [drawn, done] as const];
  const all = end > done ? [...spans, [done, end] as const] : spans;
  return Array.from({ length: count }, (_, n) => all[n] ?? ([begun, end] as const))
    .map(([from, to]) => from + random() * (to - from))
    .sort((a, b) => a - b)
    .map((moment) => {
      const before = told.filter(({ ms }) => ms <= moment);
      return { facts: before.length, afterMs: moment - (before.at(-1)?.ms ?? moment) };
    });
}

/** What can be seen of a run while it is on. Times in milliseconds since the epoch. */
export interface RunInSight {
  events: readonly JobEvent[];
  /** When the living worker took up the first of what it works on. */
  takenUpAt: number | undefined;
  now: number;
}

/**
 * Whether a run has come to the nth moment. Time counts from when the living worker began to work, and what an earlier
 * moment after the same fact has had already is not waited for again.
 */
export function hasCome(moments: readonly KillMoment[], nth: number, run: RunInSight): boolean {
  const moment = moments[nth];
  const before = moments[nth - 1];
  const told = milestones(run.events);
  if (!moment || run.takenUpAt === undefined || told.length < moment.facts) return false;
  const toldAt = Date.parse(told[moment.facts - 1]?.at ?? "");
  const had = before?.facts === moment.facts ? before.afterMs : 0;
  return run.now >= Math.max(toldAt, run.takenUpAt) + moment.afterMs - had;
}
