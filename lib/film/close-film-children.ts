import { closeLanes } from "#lib/film/running/lanes";

/** Ends the warm children, so that a process can leave or a test ends clean. A later call starts them again. */
export const closeFilmChildren = (): Promise<void> => closeLanes();
