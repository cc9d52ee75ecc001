import type { Block } from "#lib/contracts/storyboard-blocks";

/** One point of a list: its own line, and what stands under it. Rich text. */
export interface ListItem {
  text: string;
  below: string[];
}

/** A thing in somebody's notes, in rich text where it is words. */
export type NoteItem =
  | { kind: "paragraph"; text: string }
  | { kind: "list"; ordered: boolean; first: number; items: ListItem[] }
  | { kind: "math"; tex: string }
  | { kind: "code"; language: string; code: string; caption?: string }
  | { kind: "table"; columns: string[]; rows: string[][] }
  | { kind: "quote"; text: string; source?: string }
  | { kind: "callout"; tone: "note" | "tip" | "warning"; text: string }
  | { kind: "picture"; block: Block; parameters: Record<string, number> };

/** A heading with what stands under it up to the next heading. */
export interface NoteSection {
  /** Plain text; absent for what stands before the first heading. */
  title?: string;
  /** 1 to 6; 0 before the first heading. */
  depth: number;
  items: NoteItem[];
}

export interface Notes {
  sections: NoteSection[];
  /** What could not be shown, in sentences for people. */
  warnings: string[];
}
