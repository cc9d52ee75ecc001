import type { Action } from "#lib/contracts/storyboard-actions";

/** An action at one target, in scene seconds. An action with several targets gives several cues. */
export type CueOf<A extends Action> = A extends Action
  ? {
      do: A["do"];
      /** Absent for `set` and for a camera that goes back. */
      target: string | undefined;
      start: number;
      /** Length of the change itself. */
      seconds: number;
      ease: (x: number) => number;
      /** Second at which an emphasis ends; absent = it stays. */
      until?: number;
      /** true when nobody asked for it: the block enters by itself. */
      automatic: boolean;
      action: A;
    }
  : never;
export type Cue = CueOf<Action>;
export type CueFor<K extends Action["do"]> = Extract<Cue, { do: K }>;
