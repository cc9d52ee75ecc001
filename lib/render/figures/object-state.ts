import type { Role } from "#lib/contracts/figure-objects";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import type { Timeline } from "#lib/render/timeline/timeline";

/** Equal key = the object and its label are drawn the same. */
export const stateKeyOf = (timeline: Timeline, object: PreparedObject, seconds: number): string =>
  `${timeline.keyOf(object.cues, seconds)}|${object.varies ? timeline.parametersKey(seconds) : ""}`;

/** The strongest emphasis of an object: its own or its groups'. */
export function heatOf(
  timeline: Timeline,
  block: string,
  object: PreparedObject,
  seconds: number,
): { amount: number; role: Role } {
  const targets = [object.id, ...object.groups.map((group) => `${block}.${group}`)];
  return targets
    .map((target) => timeline.emphasis(target, seconds))
    .reduce((most, heat) => (heat.amount > most.amount ? heat : most));
}
