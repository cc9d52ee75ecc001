import type { Chore } from "#lib/worker/chores/chore";
import { findMissingBytes } from "#lib/worker/chores/find-missing-bytes";
import { followClaims } from "#lib/worker/chores/follow-claims";
import { goOnDrawing } from "#lib/worker/chores/go-on-drawing";
import { purgeDeleted } from "#lib/worker/chores/purge-deleted";
import { retain } from "#lib/worker/chores/retain";
import { sweepBytes } from "#lib/worker/chores/sweep-bytes";
import { sweepLeftovers } from "#lib/worker/chores/sweep-leftovers";

/** Every chore, in the order in which they are looked at. */
export const choreTable: readonly Chore[] = [
  purgeDeleted,
  retain,
  sweepLeftovers,
  sweepBytes,
  findMissingBytes,
  followClaims,
  goOnDrawing,
];
