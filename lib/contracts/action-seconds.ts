import type { ActionKind } from "#lib/contracts/storyboard-actions";

/** How long a change takes when its action does not say. */
export const usualSeconds: Readonly<Record<ActionKind, number>> = {
  show: 0.7,
  hide: 0.5,
  trace: 1.4,
  emphasize: 0.5,
  set: 1.6,
  move: 1,
  transform: 1,
  focus: 0.5,
  step: 1.3,
  rows: 0.6,
  camera: 1.4,
};
