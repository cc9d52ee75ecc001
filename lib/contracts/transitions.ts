import { z } from "zod";

/** How one scene follows another. `push`: both pictures move; `iris`: a circle opens. */
export const transitionKinds = ["cut", "fade", "dissolve", "wipe", "slide", "zoom", "push", "iris"] as const;
export const TransitionKind = z.enum(transitionKinds);
export type TransitionKind = z.infer<typeof TransitionKind>;

/** The transitions that take time, and so are pieces of film of their own. */
export const FilmedTransition = TransitionKind.exclude(["cut"]);
export type FilmedTransition = z.infer<typeof FilmedTransition>;

/** How long each lasts in seconds when a scene does not say. */
export const usualTransitionSeconds = {
  fade: 0.9,
  dissolve: 0.5,
  wipe: 0.6,
  slide: 0.6,
  zoom: 0.7,
  push: 0.6,
  iris: 0.8,
} as const satisfies Record<FilmedTransition, number>;
