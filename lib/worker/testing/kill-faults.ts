import type { JobEvent } from "#lib/contracts/job-event";
import type { StageName } from "#lib/contracts/stages";
import { db } from "#lib/database/client";
import { readJob } from "#lib/jobs/read-job";
import { tasksOf } from "#lib/jobs/task-store";

/** What lay there when a worker had been killed. */
export interface Death {
  /** For people: where the kill fell. */
  fell: { afterMs: number; percentage: number; stage: string | undefined; running: string[] };
  /** Settled tasks, with how often they had been run. */
  done: Map<string, number>;
  /** Remembered results, with the name their bytes are stored under. */
  made: Map<string, string | null>;
}

export async function lookAtDeath(jobId: string, ownerId: string, afterMs: number): Promise<Death> {
  const { percentage, currentStage } = await readJob(jobId, ownerId);
  const tasks = await tasksOf(jobId);
  const running = tasks.filter(({ status }) => status === "running").map(({ key }) => key);
  const done = tasks.filter(({ status }) => status === "done").map(({ key, runs }) => [key, runs] as const);
  const artifacts = await db().artifact.findMany({ where: { ownerId } });
  return {
    fell: { afterMs, percentage: Math.round(percentage), stage: currentStage, running },
    done: new Map(done),
    made: new Map(artifacts.map(({ id, storageKey }) => [id, storageKey])),
  };
}

/** Results that belong to one stage alone. */
const stageOfResult = new Map<string, StageName>([
  ["write", "write"],
  ["narrate", "narrate"],
  ["audit", "draw"],
  ["film-segment", "draw"],
  ["join", "assemble"],
  ["mix", "assemble"],
  ["mux", "assemble"],
  ["text-file", "caption"],
  ["fragment", "caption"],
  ["sprite", "caption"],
]);

/** Tasks run again after they were done, results made again after they were there, or after their stage was completed. */
export async function madeTwice(
  jobId: string,
  ownerId: string,
  deaths: readonly Death[],
  events: readonly JobEvent[],
): Promise<string[]> {
  const faults: string[] = [];
  const tasks = await tasksOf(jobId);
  const artifacts = await db().artifact.findMany({ where: { ownerId } });
  for (const [nth, { done, made }] of deaths.entries()) {
    for (const { key, runs } of tasks) {
      if (done.has(key) && done.get(key) !== runs) faults.push(`task ${key} ran again after kill ${nth}`);
    }
    for (const { id, step, storageKey } of artifacts) {
      if (made.has(id) && made.get(id) !== storageKey) faults.push(`a ${step} was made again after kill ${nth}`);
    }
  }
  const completed = new Map(
    events.flatMap(({ at, fact }) => (fact.type === "stage.completed" ? [[fact.stage, at] as const] : [])),
  );
  for (const { step, createdAt } of artifacts) {
    const stage = stageOfResult.get(step);
    const at = stage && completed.get(stage);
    if (at && createdAt.toISOString() > at) faults.push(`a ${step} was made after the stage ${stage} was completed`);
  }
  return faults;
}

/** Numbers without gaps, a percentage that never falls, and nothing told twice but progress. */
export function faultsOf(events: readonly JobEvent[]): string[] {
  const faults: string[] = [];
  const told = new Set<string>();
  for (const [index, { number, percentage, fact }] of events.entries()) {
    if (number !== index + 1) faults.push(`event ${number} stands at ${index + 1}`);
    if (percentage < (events[index - 1]?.percentage ?? 0)) faults.push(`the percentage falls at event ${number}`);
    const words = JSON.stringify(fact);
    if (!fact.type.endsWith(".progress") && told.has(words)) faults.push(`told twice: ${words}`);
    told.add(words);
  }
  return faults;
}
