import type { Role } from "#lib/contracts/figure-objects";
import type { LookName } from "#lib/contracts/looks";
import type { CodeToken } from "#lib/contracts/typeset";

export const fontRoles = ["title", "heading", "body", "strong", "emphasis", "quote", "label", "mono"] as const;
/** What letters are for; a look says which face they have. */
export type FontRole = (typeof fontRoles)[number];

/** Roles in which strong and emphasised words have faces of their own. */
export const plainRoles: ReadonlySet<FontRole> = new Set(["body", "label"]);

export interface Face {
  family: string;
  weight: number;
  italic?: boolean;
  /** Size against the body face, so that different faces look equally big. */
  scale?: number;
}

/** What a look's ground is painted with: see `textures/`. */
export type TextureName =
  | "none"
  | "grain"
  | "stars"
  | "chalk"
  | "cinema"
  | "sky"
  | "studio"
  | "comic"
  | "poster"
  | "blinds"
  | "neon"
  | "parchment";

/** How things come in, all of them fading: from below, in place, along the reading direction, swelling, settling. */
export type Entrance = "rise" | "fade" | "wipe" | "pop" | "focus";

/** Taste as data. Lengths are in units (1/720 of the frame's short side). */
export interface Look {
  name: LookName;
  /** The plain colour of the ground: contrast is counted against it, transitions fade through it. */
  ground: string;
  /** Static texture over the ground. */
  texture: TextureName;
  /** Every one has a contrast of at least 4.5 with the ground and with the panel. */
  colors: Record<Role, string>;
  /** Ground of code, callouts, table heads. */
  panel: string;
  /** Hairlines, axes, grids; not for text. */
  rule: string;
  /** Text upon a solid accent. */
  onAccent: string;
  /** Code colours, on the panel. */
  code: Record<CodeToken["kind"], string>;
  faces: Record<FontRole, Face>;
  lines: { hair: number; thin: number; line: number; bold: number };
  /** Opacity of a `soft` fill. */
  softFill: number;
  /** Corner radius of panels. */
  corner: number;
  /** How title scenes and their blocks are aligned. */
  titleAlign: "start" | "center";
  /** A short accent rule under titles. */
  titleRule: boolean;
  motion: { rise: number; enterSeconds: number; staggerSeconds: number; entrance: Entrance };
}

/** The colour of a role in a look. */
export const colorOf = (look: Look, role: Role | undefined): string => look.colors[role ?? "text"];
