/** A browser's guest, or the person at this machine. */
export interface OwnerCaller {
  kind: "guest" | "local";
  ownerId: string;
}

/** Someone who may look at one thing: its owner, the holder of a signed address, or of a share's token. */
export type Viewer = OwnerCaller | { kind: "link" } | { kind: "share"; token: string };

/** The one owner id of everybody who asks from this machine itself, without a browser. */
export const localOwnerId = "local";
