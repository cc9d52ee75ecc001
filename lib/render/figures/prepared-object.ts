import type { FigureObject, Role } from "#lib/contracts/figure-objects";
import type { BlockContext } from "#lib/render/blocks/block";
import { type Affine, applied } from "#lib/render/figures/affine";
import { type DrawnObject, drawnObject } from "#lib/render/figures/draw-object";
import { type Motion, movedBy } from "#lib/render/figures/motion";
import type { Detail, Reader } from "#lib/render/figures/object-drawing";
import { type Presence, presenceOf } from "#lib/render/figures/presence";
import type { Run } from "#lib/render/figures/run";
import { spotsOf } from "#lib/render/figures/run";
import { boundsOf, type Spot } from "#lib/render/figures/spot";
import type { Cue } from "#lib/render/timeline/cue";

/** An object with everything that is known before its picture has a size. */
export interface PreparedObject {
  readonly object: FigureObject;
  readonly id: string;
  readonly drawn: DrawnObject;
  readonly role: Role;
  /** Ids of the groups it is in. */
  readonly groups: readonly string[];
  /** All cues that change it, but for parameters. */
  readonly cues: readonly Cue[];
  /** true when it is drawn from parameters that change. */
  readonly varies: boolean;
  readonly moves: boolean;
  /** Its runs in figure units, moved. */
  runs(read: Reader, detail: Detail, seconds: number): readonly Run[];
  /** Where it has been moved, turned and scaled to, in figure units. */
  place(read: Reader, seconds: number): Affine;
  presence(seconds: number): Presence;
}

const usualRole: Partial<Record<FigureObject["type"], Role>> = {
  curve: "accent",
  area: "accent",
  vector: "accent",
  grid: "quiet",
  rightAngle: "quiet",
  brace: "quiet",
};
const roughly: Detail = { scale: [20, 20], domain: [-5, 5] };

/** Prepares a figure's objects: who is in which group, what moves, what varies with parameters. */
export function prepareObjects<P>(
  { timeline }: BlockContext<P>,
  block: string,
  objects: readonly FigureObject[],
): PreparedObject[] {
  const drawn = new Map(objects.map((object) => [object.id, drawnObject(object)]));
  const groups = groupsOf(objects);
  const sets = timeline.cues.some((cue) => cue.do === "set");
  const restRuns = (id: string, read: Reader): readonly Run[] =>
    membersOf(id, objects).flatMap((member) => drawn.get(member)?.runs(read, roughly) ?? []);
  const motionsOf = (id: string): Motion[] => {
    const rest = (read: Reader): { first: Spot; middle: Spot } => restOf(restRuns(id, read));
    const target = `${block}.${id}`;
    const cues = [...timeline.ofKind("move", target), ...timeline.ofKind("transform", target)];
    return cues.map((cue) => ({ cue, rest }));
  };
  return objects.map((object, i) => {
    const own = groups.get(object.id) ?? [];
    const chain = [object.id, ...own];
    const motions = chain.flatMap(motionsOf).sort((a, b) => a.cue.start - b.cue.start);
    const made = drawn.get(object.id) ?? drawnObject(object);
    const id = `${block}.${object.id}`;
    return {
      object,
      id,
      drawn: made,
      role: object.role ?? usualRole[object.type] ?? "text",
      groups: own,
      cues: timeline.cues.filter(
        (cue) => cue.target === block || chain.some((name) => cue.target === `${block}.${name}`),
      ),
      varies: sets && (hasExpression(object) || motions.some(({ cue }) => hasExpression(cue.action))),
      moves: motions.length > 0,
      place: (read, seconds) => movedBy(motions, read, seconds),
      runs: (read, detail, seconds) => {
        const runs = made.runs(read, detail);
        if (motions.length === 0) return runs;
        const m = movedBy(motions, read, seconds);
        return runs.map((run) => ({ spots: run.spots.map((spot) => applied(m, spot)), closed: run.closed }));
      },
      presence: presenceOf(timeline, {
        block,
        object: object.id,
        groups: own,
        rank: objects.length > 1 ? i / (objects.length - 1) : 0,
        draws: made.entrance === "draws",
      }),
    };
  });
}

function restOf(runs: readonly Run[]): { first: Spot; middle: Spot } {
  const spots = spotsOf(runs);
  const bounds = boundsOf(spots) ?? [0, 0, 0, 0];
  return { first: spots[0] ?? [0, 0], middle: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] };
}

/** The objects of a group, and of groups in it; an object itself. */
function membersOf(id: string, objects: readonly FigureObject[], seen: ReadonlySet<string> = new Set()): string[] {
  const object = objects.find((o) => o.id === id);
  if (!object || seen.has(id)) return [];
  if (object.type !== "group") return [id];
  return object.members.flatMap((member) => membersOf(member, objects, new Set([...seen, id])));
}

/** The groups that an object is in, directly or through another. */
function groupsOf(objects: readonly FigureObject[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const object of objects) {
    if (object.type !== "group") continue;
    for (const member of membersOf(object.id, objects)) result.set(member, [...(result.get(member) ?? []), object.id]);
  }
  return result;
}

/** Texts that are not expressions. */
const wordy: ReadonlySet<string> = new Set([
  "id",
  "type",
  "role",
  "fill",
  "members",
  "do",
  "ease",
  "target",
  "text",
  "tex",
]);

/** true when anything of an object or action is computed from parameters. */
function hasExpression(thing: object): boolean {
  return Object.entries(thing).some(([key, value]) => {
    if (wordy.has(key) || (key === "at" && typeof value === "string")) return false;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? hasExpression(value)
      : holdsText(value);
  });
}

const holdsText = (value: unknown): boolean =>
  typeof value === "string" || (Array.isArray(value) && value.some(holdsText));
