import { z } from "zod";

/** How one scene follows another. `push`: both pictures move; `iris`: a circle opens. */
export const transitionKinds = ["cut", "fade", "dissolve", "wipe", "slide", "zoom", "push", "iris"] as const;
export const TransitionKind = z.enum(transitionKinds);
export type TransitionKind = z.infer<typeof TransitionKind>;

/** The transitions that take time, and so are pieces of film of their own. */
export const FilmedTransition = TransitionKind.exclude(["cut"]);
export type FilmedTransition = z.infer<typeof FilmedTransition>;
