import type { Role } from "#lib/contracts/figure-objects";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Cue, CueFor } from "#lib/render/timeline/cue";

export type Scope = Readonly<Record<string, number>>;

/** When things happen in one scene. Seconds count from the scene's start; every answer is a pure function of them. */
export interface Timeline {
  readonly durationSeconds: number;
  /** Speech, in scene seconds. */
  readonly speech: { readonly from: number; readonly to: number };
  /** All cues by start, automatic entrances included. */
  readonly cues: readonly Cue[];
  /** Cues at exactly this target. */
  of(target: string): readonly Cue[];
  /** Cues of one kind at exactly this target. */
  ofKind<K extends Action["do"]>(kind: K, target: string): readonly CueFor<K>[];
  /** Cues at this target and at its owners: all that changes how it is drawn, but for parameters. */
  affecting(target: string): readonly Cue[];
  /** Cues at the block, its objects, items, lines and terms. */
  within(blockId: string): readonly Cue[];
  /**
   * 0 = not there, 1 = there: the block's and the part's own show, hide and trace together. What is first shown or
   * traced later starts at 0. A trace makes it 1 at once: draw `traced` of it.
   */
  visibility(target: string, seconds: number): number;
  /** As `visibility`, for things that cannot be traced: a trace fades them in. */
  appearance(target: string, seconds: number): number;
  /** Part of the outline that is drawn, 0 to 1; 1 without a trace. */
  traced(target: string, seconds: number): number;
  /** How strongly, and in which role's colour, the target is marked. 0 without. A block's emphasis is not its parts'. */
  emphasis(target: string, seconds: number): { amount: number; role: Role };
  parameters(seconds: number): Scope;
  /** Progress of these cues (and of the ends of emphases) as a string: equal key = equal drawing. */
  keyOf(cues: readonly Cue[], seconds: number): string;
  /** Progress of all `set` cues as a string; "" when the scene sets nothing. */
  parametersKey(seconds: number): string;
}
