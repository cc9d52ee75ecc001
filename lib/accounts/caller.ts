import type { Scope } from "#lib/contracts/scopes";

/** A browser's guest, the person at this machine, or a signed-in user. */
export interface OwnerCaller {
  kind: "guest" | "local" | "user";
  ownerId: string;
}

/** An owner as a request shows them, with what this credential may do. */
export interface Caller extends OwnerCaller {
  scopes: readonly Scope[];
  /** The key they came with, if it was one. */
  keyId?: string;
  /** The network address elsewhere that a guest asks from. */
  address?: string;
}

/** Whoever came by a public link that stands; its password, if it has one, was given. */
export interface SharedViewer {
  kind: "share";
  token: string;
  videoId: string;
  downloadable: boolean;
  /** Proof of the password, for the addresses that this viewer is shown. */
  pass?: string;
}

/** Someone who may look at one thing: its owner, the holder of a signed address, or of a share's token. */
export type Viewer = OwnerCaller | { kind: "link" } | SharedViewer;

/** The one owner id of everybody who asks from this machine itself, without a browser. */
export const localOwnerId = "local";
