export type Build = "person" | "robot" | "animal";
export const outfits = ["tunic", "robe", "dress", "armor", "suit", "coat", "spacesuit", "fur"] as const;
export type Outfit = (typeof outfits)[number];
export type Hair = "none" | "short" | "long" | "bun" | "spiky" | "curly" | "tail";
export type Headgear =
  | "helmet"
  | "pointed"
  | "crown"
  | "fedora"
  | "tricorne"
  | "bubble"
  | "chef"
  | "hood"
  | "horns"
  | "cap"
  | "band";
export type Ears = "round" | "pointed" | "long" | "floppy" | "tufts";
export type Thing =
  | "shield"
  | "sword"
  | "staff"
  | "bow"
  | "wand"
  | "axe"
  | "hammer"
  | "book"
  | "guitar"
  | "lantern"
  | "umbrella"
  | "flower"
  | "balloon"
  | "microphone";
export type Doing = "stand" | "walk" | "fly" | "dance" | "wave";

/** Somebody as words describe them. All colours `#rrggbb`. */
export interface Character {
  build: Build;
  outfit: Outfit;
  main: string;
  second: string;
  accent: string;
  skin: string;
  hair: Hair;
  hairColor: string;
  eyes: string;
  glowing: boolean;
  metal: boolean;
  beard: boolean;
  glasses: boolean;
  mask: boolean;
  young: boolean;
  /** Of the things that can be one way or another: 0, 1 or 2. */
  variant: number;
  /** Arms, legs and ears where they differ from the body. */
  limbs?: string;
  ears?: Ears;
  wings?: string;
  tail: boolean;
  headgear?: { kind: Headgear; color: string };
  cape?: string;
  held: readonly { thing: Thing; color: string }[];
  doing: Doing;
  /** Head and shoulders fill the picture. */
  close: boolean;
}
