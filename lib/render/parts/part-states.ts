import { blockParts } from "#lib/contracts/block-parts";
import type { Role } from "#lib/contracts/figure-objects";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { presenceOf } from "#lib/render/figures/presence";

/** A part of a block at a moment. */
export interface PartState {
  /** Opacity, and how much of it is drawn or grown, 0 to 1. */
  alpha: number;
  part: number;
  /** Emphasis, 0 to 1, and its colour. */
  heat: number;
  role: Role;
  /** How far it steps back because others are emphasised, 0 to 1. */
  dim: number;
}

export interface PartStates {
  /** The block itself when `part` is absent. */
  stateOf(part: string | undefined, seconds: number): PartState;
  /** Equal key = equal states of this part, emphasis of all others included. */
  keyOf(part: string | undefined, seconds: number): string;
}

/** Reads how the parts of a block come, stand out, step back and go. */
export function partStates<P>({ timeline }: BlockContext<P>, block: Block): PartStates {
  const parts = blockParts(block);
  const emphases = timeline.within(block.id).filter((cue) => cue.do === "emphasize");
  const presences = new Map(
    parts.map((part) => [
      part,
      presenceOf(timeline, { block: block.id, object: part, groups: [], rank: 0, draws: true }),
    ]),
  );
  const marked = parts.filter((part) => timeline.ofKind("emphasize", `${block.id}.${part}`).length > 0);
  // A chart's labels and its series are marked independently.
  const family = (part: string): string => (block.type === "chart" ? part.replace(/\d+$/, "") : "");
  return {
    stateOf: (part, seconds) => {
      const whole = timeline.emphasis(block.id, seconds);
      if (part === undefined) {
        const alpha = timeline.appearance(block.id, seconds);
        return { alpha, part: alpha, heat: whole.amount, role: whole.role, dim: 0 };
      }
      const presence = presences.get(part)?.(seconds) ?? { alpha: 0, part: 0 };
      const own = timeline.emphasis(`${block.id}.${part}`, seconds);
      const others = marked.filter((other) => family(other) === family(part));
      const most = Math.max(0, ...others.map((other) => timeline.emphasis(`${block.id}.${other}`, seconds).amount));
      const heat = own.amount >= whole.amount ? own : whole;
      return { ...presence, heat: heat.amount, role: heat.role, dim: Math.max(0, most - own.amount) };
    },
    keyOf: (part, seconds) => {
      const own = timeline.affecting(part === undefined ? block.id : `${block.id}.${part}`);
      return `${timeline.keyOf(own, seconds)}|${timeline.keyOf(emphases, seconds)}`;
    },
  };
}
