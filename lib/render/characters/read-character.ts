import { pick, seedOf } from "#lib/render/artwork/easel";
import type { Character, Doing, Hair, Headgear, Outfit, Thing } from "#lib/render/characters/character";
import { colorWords } from "#lib/render/characters/color-words";
import { anybody, kinds } from "#lib/render/characters/kinds";
import { seeded } from "#lib/render/looks/seeded";

type Named<T extends string> = Readonly<Record<string, T>>;

const things: Named<Thing> = {
  shield: "shield",
  sword: "sword",
  blade: "sword",
  katana: "sword",
  dagger: "sword",
  staff: "staff",
  spear: "staff",
  bow: "bow",
  archer: "bow",
  wand: "wand",
  axe: "axe",
  hammer: "hammer",
  book: "book",
  spellbook: "book",
  guitar: "guitar",
  lute: "guitar",
  lantern: "lantern",
  lamp: "lantern",
  umbrella: "umbrella",
  flower: "flower",
  flowers: "flower",
  rose: "flower",
  balloon: "balloon",
  microphone: "microphone",
  mic: "microphone",
  singer: "microphone",
};
const headgears: Named<Headgear> = {
  helmet: "helmet",
  helm: "helmet",
  crown: "crown",
  tiara: "crown",
  fedora: "fedora",
  hood: "hood",
  hooded: "hood",
  hoodie: "hood",
  cap: "cap",
  beanie: "cap",
  hat: "fedora",
  headband: "band",
  bandana: "band",
  horns: "horns",
};
const garments: Named<Outfit> = {
  robe: "robe",
  robes: "robe",
  gown: "dress",
  dress: "dress",
  skirt: "dress",
  armor: "armor",
  armour: "armor",
  suit: "suit",
  jumpsuit: "suit",
  coat: "coat",
  jacket: "coat",
  trenchcoat: "coat",
  spacesuit: "spacesuit",
  tunic: "tunic",
  shirt: "tunic",
  hoodie: "tunic",
  sweater: "tunic",
};
const hairs: Named<Hair> = {
  long: "long",
  short: "short",
  curly: "curly",
  spiky: "spiky",
  bald: "none",
  bun: "bun",
  ponytail: "tail",
  braid: "tail",
  wavy: "long",
};
const doings: Named<Doing> = {
  walk: "walk",
  walks: "walk",
  walking: "walk",
  run: "walk",
  runs: "walk",
  running: "walk",
  march: "walk",
  marching: "walk",
  fly: "fly",
  flies: "fly",
  flying: "fly",
  floats: "fly",
  floating: "fly",
  soaring: "fly",
  hovering: "fly",
  dance: "dance",
  dances: "dance",
  dancing: "dance",
  jumping: "dance",
  jumps: "dance",
  wave: "wave",
  waves: "wave",
  waving: "wave",
  greets: "wave",
  hello: "wave",
  smiling: "wave",
};
const skins = ["#f3d0b4", "#e6b38f", "#c98d66", "#9a6242", "#6d4330"] as const;
const cloths = ["#3a6fd0", "#d65a3a", "#3f9b6a", "#7d4bb5", "#d89a2f", "#2f7f8f", "#b8456b"] as const;
const hairTones = ["#2a221f", "#5a3a26", "#8c5a34", "#c98d4a", "#33303a"] as const;
/** Speaks of somebody, not of characters or persons in general. */
const unnamed = /\bcharacter:|\b(a|an|the|one|this)( \p{L}+)? (person|character|protagonist)\b|\bsome(body|one)\b/iu;
/** Words between a colour and what it is the colour of. */
const reach = 3;

/** Whom words describe; nothing when they speak of nobody. Equal words and seed, equal answer. */
export function readCharacter(description: string, seed: number): Character | undefined {
  const words = wordsOf(description);
  const first = words.findIndex((word) => kinds.some((kind) => kind.words.includes(word)));
  const spoken = first < 0 && unnamed.test(description);
  const kindAt = spoken ? words.findIndex((word) => anybody.words.includes(word)) : first;
  const named = [...kinds, anybody].find((kind) => kind.words.includes(words[kindAt] ?? ""));
  if (!named) return undefined;
  const colors = new Colors(words);
  const colorAt = (noun: string): string | undefined => colors.before(words.indexOf(noun));
  const found = <T extends string>(names: Named<T>) => words.filter((word) => names[word] !== undefined);
  // What is held and worn takes its colours first: the rest is the figure's own.
  const thingWords = found(things)
    .filter((word, i, all) => all.findIndex((other) => things[other] === things[word]) === i)
    .slice(0, 2);
  const [gearWord] = found(headgears);
  const [garmentWord] = found(garments);
  const held = thingWords.flatMap((word) => {
    const thing = things[word];
    return thing ? [{ thing, color: colors.before(words.indexOf(word)) ?? usualOf[thing] }] : [];
  });
  const gearColor = gearWord === undefined ? undefined : colorAt(gearWord);
  const garmentColor = garmentWord === undefined ? undefined : colorAt(garmentWord);
  const hairColor = colorAt("hair") ?? colorAt("beard") ?? colorAt("ponytail");
  const eyes = colorAt("eyes");
  const skin = colorAt("skin");
  const cape = words.includes("cape") || words.includes("cloak") ? (colorAt("cape") ?? colorAt("cloak")) : undefined;
  const own = colors.before(kindAt);
  const rest = colors.rest();
  const { headgear: kindGear, ...is } = named.is;
  const hairWord = words.find((word) => hairs[word] !== undefined && nearHair(words, word));
  // Whoever is described alike looks alike, wherever they are and whatever they do.
  const told = [named.words[0], own, held, gearWord, garmentWord, garmentColor, hairWord, hairColor, eyes, skin, cape];
  const random = seeded(seedOf(7, JSON.stringify(told)));
  const main = garmentColor ?? own ?? rest[0] ?? is.main ?? pick(random, ...cloths);
  const second = rest.find((color) => color !== main) ?? is.second ?? pick(random, "#4b4a58", "#e8dcc2", "#3f4a5e");
  const gear = (gearWord === undefined ? undefined : headgears[gearWord]) ?? kindGear;
  const garment = garmentWord === undefined ? undefined : garments[garmentWord];
  const has = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  const dressed = is.build !== "robot" && is.build !== "animal";
  return {
    build: "person",
    hair: pick(random, "short", "long", "spiky", "curly"),
    glowing: has("glowing"),
    metal: false,
    variant: Math.floor(random() * 3),
    tail: false,
    ...is,
    outfit: (dressed ? garment : undefined) ?? is.outfit ?? "tunic",
    ...(hairWord === undefined ? {} : { hair: hairs[hairWord] ?? "short" }),
    ...(has("wings", "winged") ? { wings: colorAt("wings") ?? "#f4f1e6" } : {}),
    beard: (is.beard ?? false) || has("beard", "bearded"),
    glasses: (is.glasses ?? false) || has("glasses", "spectacles"),
    mask: (is.mask ?? false) || has("mask", "masked"),
    young: (is.young ?? false) || has("young", "little", "cute"),
    main,
    second,
    accent: rest.find((color) => color !== main && color !== second) ?? pick(random, "#f4c638", "#46d9f5", "#ee8131"),
    skin: skin ?? is.skin ?? (has("pale") ? skins[0] : pick(random, ...skins)),
    hairColor: hairColor ?? is.hairColor ?? (has("old") ? "#e0ddd6" : pick(random, ...hairTones)),
    eyes: eyes ?? is.eyes ?? pick(random, "#3b2a20", "#2f5f8a", "#3f6b4a"),
    ...(gear ? { headgear: { kind: gear, color: gearColor ?? gearColorOf(gear, main, second) } } : {}),
    ...(has("cape", "cloak") || is.cape ? { cape: cape ?? is.cape ?? second } : {}),
    held,
    close: /\b(close.?up|portrait|head and shoulders)\b/i.test(description),
    doing: doings[words.find((word) => doings[word] !== undefined) ?? ""] ?? is.doing ?? poseOf(description, seed),
  };
}

/** Who is not said to do anything stands, or waves, as chance has it. */
const poseOf = (description: string, seed: number): Doing => (seedOf(seed, description) % 3 === 0 ? "wave" : "stand");

/** The words without those that speak of the figure: what is left tells where it is. */
export const surroundings = (description: string): string =>
  (/plain background/i.test(description) ? [] : wordsOf(description))
    .filter(
      (word) =>
        ![...kinds, anybody].some(({ words }) => words.includes(word)) && !ofFigures.some((names) => word in names),
    )
    .filter((word) => !/^(hair|eyes|skin|beard|cape|cloak|wings|glasses|mask|young|old)$/.test(word))
    .join(" ");

const usualOf: Readonly<Record<Thing, string>> = {
  shield: "#3a6fd0",
  sword: "#c3ccd6",
  staff: "#8a5a34",
  bow: "#8a5a34",
  wand: "#8a5a34",
  axe: "#aab4c0",
  hammer: "#8b919a",
  book: "#8c2f46",
  guitar: "#b5602f",
  lantern: "#f0b541",
  umbrella: "#d63a3a",
  flower: "#ee86ad",
  balloon: "#d63a3a",
  microphone: "#33363f",
};

function gearColorOf(gear: Headgear, main: string, second: string): string {
  if (gear === "crown") return "#e9b93f";
  if (gear === "chef" || gear === "bubble") return "#f5f5f2";
  if (gear === "horns") return "#77818d";
  return gear === "band" || gear === "cap" ? second : main;
}

/** Words that are of the figure, not of the place. */
const ofFigures: readonly object[] = [things, headgears, garments, hairs, doings, colorWords];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const nearHair = (words: readonly string[], word: string): boolean =>
  ["bald", "ponytail", "bun", "braid"].includes(word) ||
  words.slice(words.indexOf(word), words.indexOf(word) + 4).includes("hair");

/** After a colour these end what it is the colour of, or are of the figure: "dressed in red and …". */
const ends =
  /^(and|with|who|is|in|on|at|the|a|an|from|clothes|clothing|outfit|uniform|costume|body|fur|feathers|scales|boots|trousers|pants|gloves|stripes|details|accents|trim)$/;

/** Colours of a description: each belongs to one thing. */
class Colors {
  readonly #words: readonly string[];
  readonly #taken = new Set<number>();

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** The colour shortly before a word. Where several stand there, the first names it: "silver metallic". */
  before(at: number): string | undefined {
    let found: string | undefined;
    for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
      const word = this.#words[i] ?? "";
      const color = colorWords[word];
      if (/^(with|and|in|on|of|a|an|the|wearing|holding|has)$/.test(word)) break;
      if (color === undefined || this.#taken.has(i)) continue;
      this.#taken.add(i);
      found = color;
    }
    return found;
  }

  rest(): string[] {
    return this.#words.flatMap((word, i) => {
      const next = this.#words[i + 1];
      const ofFigure = next === undefined || ends.test(next) || ofFigures.some((names) => next in names);
      return ofFigure && !this.#taken.has(i) ? (colorWords[word] ?? []) : [];
    });
  }
}
