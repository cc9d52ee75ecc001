import { z } from "zod";
import type { OwnerCaller } from "#lib/accounts/caller";
import { isGuestId } from "#lib/accounts/guest-cookie";
import { settings } from "#lib/config/settings";

/** What a deletion answers beside what was deleted. */
export const UndoWindow = z.object({
  /** Until then it can be brought back. */
  restorable_until: z.iso.datetime(),
});

export const undoWindow = (): z.infer<typeof UndoWindow> => ({ restorable_until: restorableUntil(new Date()) });

/** Until when what was deleted at a moment can be brought back. */
export const restorableUntil = (deletedAt: Date): string =>
  new Date(deletedAt.getTime() + settings().UNDO_SECONDS * 1000).toISOString();

/** What was deleted before then is about to be taken for good. */
export const undoneSince = (): Date => new Date(Date.now() - settings().UNDO_SECONDS * 1000);

/** Whether a caller may bring back what belongs to an owner: their own, or, at this machine, its guests'. */
export const mayRestore = ({ kind, ownerId }: OwnerCaller, of: string): boolean =>
  of === ownerId || (kind === "local" && isGuestId(of));
