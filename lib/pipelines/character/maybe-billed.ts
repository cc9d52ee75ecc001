import type { MakingPicture } from "#lib/characters/making-picture-store";

/** Whether a picture was bought, or may have been. */
export const maybeBilled = ({ state }: Pick<MakingPicture, "state">): boolean =>
  state === "succeeded" || state === "started" || state === "unknown";
