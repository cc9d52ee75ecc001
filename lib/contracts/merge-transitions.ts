/** How a part of a merged film comes after the one before it. */
export const mergeTransitions = ["cut", "fade", "dissolve", "wipe", "slide", "zoom"] as const;
export type MergeTransition = (typeof mergeTransitions)[number];
