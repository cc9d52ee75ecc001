import type { Block } from "#lib/contracts/storyboard-blocks";
import type { PreparedBlock } from "#lib/render/blocks/block";

/** A block of the scene with what is known about drawing it. */
export interface Member<P> {
  block: Block;
  prepared: PreparedBlock<P>;
}

export type Group<P> = readonly Member<P>[];

const pictures: ReadonlySet<Block["type"]> = new Set(["figure", "plot"]);
const wide: ReadonlySet<Block["type"]> = new Set(["table", "code", "equation", "derivation"]);

export const isPicture = <P>(member: Member<P>): boolean =>
  pictures.has(member.block.type) || member.prepared.growth === "elastic";

/** Headings open groups; without at least two of them every block is a group of its own. */
export function groupsByHeading<P>(members: Group<P>): Group<P>[] {
  if (members.filter((m) => m.block.type === "heading").length < 2) return members.map((m) => [m]);
  const groups: Member<P>[][] = [];
  for (const member of members) {
    const last = groups.at(-1);
    if (!last || (member.block.type === "heading" && last.length > 0)) groups.push([member]);
    else last.push(member);
  }
  return groups;
}

/**
 * Two sides for a split: what is looked at and what is read, in the order in which they begin. Scenes of one kind are
 * cut in the middle.
 */
export function twoSides<P>(members: Group<P>): [Group<P>, Group<P>] | undefined {
  if (members.length < 2) return undefined;
  const looked = members.filter((m) => isPicture(m));
  const shown = looked.length > 0 ? looked : members.filter((m) => wide.has(m.block.type));
  const read = members.filter((m) => !shown.includes(m));
  if (shown.length > 0 && read.length > 0)
    return members[0] && shown.includes(members[0]) ? [shown, read] : [read, shown];
  const middle = Math.ceil(members.length / 2);
  return [members.slice(0, middle), members.slice(middle)];
}
