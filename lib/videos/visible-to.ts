import type { Viewer } from "#lib/accounts/caller";

/**
 * Which videos a viewer may see: their own; to the local owner also those of this machine's guests; by a share the
 * one it stands for (`open-share` has let it in). A signed address has been checked against its path already. Nobody
 * sees a deleted video.
 */
export const visibleTo = (viewer: Viewer) => ({ deletedAt: null, ...opened(viewer) });

function opened(viewer: Viewer) {
  switch (viewer.kind) {
    case "guest":
    case "user":
      return { ownerId: viewer.ownerId };
    case "local":
      return { OR: [{ ownerId: viewer.ownerId }, { owner: { kind: "guest" as const } }] };
    case "share":
      return { id: viewer.videoId };
    case "link":
      return {};
  }
}
