import type { Viewer } from "#lib/accounts/caller";

/**
 * Which videos a viewer may see: their own; to the local owner also those of this machine's guests; by a share's token
 * the one it stands for, while it stands. A signed address has been checked against its path already.
 */
export function visibleTo(viewer: Viewer, now: Date) {
  switch (viewer.kind) {
    case "guest":
    case "user":
      return { ownerId: viewer.ownerId };
    case "local":
      return { OR: [{ ownerId: viewer.ownerId }, { owner: { kind: "guest" as const } }] };
    case "share":
      return { shares: { some: { token: viewer.token, ...standing(now) } } };
    case "link":
      return {};
  }
}

/** Shares that are neither revoked nor lapsed. */
export const standing = (now: Date) => ({
  revokedAt: null,
  OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
});
