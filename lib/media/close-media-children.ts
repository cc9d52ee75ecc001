import { closeWaiting } from "#lib/media/running/run-act";

/** Ends the warm children, so that a process can leave. A later act starts new ones. */
export const closeMediaChildren = (): Promise<void> => closeWaiting();
