import type { Character } from "#lib/render/characters/character";

/** What a noun says of somebody, before the other words say more. */
export interface Kind {
  words: readonly string[];
  is: Partial<Omit<Character, "headgear" | "held">> & { headgear?: NonNullable<Character["headgear"]>["kind"] };
}

const kind = (words: string, is: Kind["is"]): Kind => ({ words: words.split(" "), is });
const beast = (words: string, main: string, second: string, is: Kind["is"] = {}): Kind =>
  kind(words, { build: "animal", outfit: "fur", main, second, tail: true, hair: "none", ...is });

/** English, and the commonest words of German, French, Spanish. The first that a description names is what it is of. */
export const kinds: readonly Kind[] = [
  kind("robot robots android droid cyborg mech automaton humanoid roboter", {
    build: "robot",
    outfit: "armor",
    metal: true,
    main: "#b9c2cd",
    second: "#4c566a",
    eyes: "#46d9f5",
    glowing: true,
    hair: "none",
  }),
  kind("knight paladin crusader templar ritter chevalier caballero", {
    outfit: "armor",
    metal: true,
    main: "#aab4c0",
    second: "#5b6372",
    headgear: "helmet",
  }),
  kind("samurai gladiator spartan centurion", {
    outfit: "armor",
    metal: true,
    main: "#a8433a",
    second: "#3a3f4e",
    headgear: "helmet",
  }),
  kind("warrior soldier guard guardian fighter barbarian hunter huntress ranger archer", {
    outfit: "armor",
    main: "#7b5a3c",
    second: "#4b4a44",
  }),
  kind("viking", { outfit: "armor", main: "#7b5a3c", second: "#4b4a44", headgear: "horns", beard: true }),
  kind("wizard mage sorcerer warlock magician druid zauberer magicien mago merlin gandalf", {
    outfit: "robe",
    main: "#4a43a8",
    second: "#e0aa3e",
    headgear: "pointed",
    beard: true,
    hair: "long",
    hairColor: "#e6e4de",
  }),
  kind("witch sorceress enchantress hexe", {
    outfit: "dress",
    main: "#5a3b8c",
    second: "#2f2b3d",
    headgear: "pointed",
    hair: "long",
  }),
  kind("astronaut cosmonaut spaceman spacewoman", {
    outfit: "spacesuit",
    main: "#eef0f2",
    second: "#ee8131",
    headgear: "bubble",
  }),
  kind("ninja assassin thief rogue", {
    outfit: "suit",
    main: "#2f3442",
    second: "#b3203a",
    headgear: "hood",
    mask: true,
  }),
  kind("captain sailor skipper", { outfit: "coat", main: "#2c3f66", second: "#e8e4da", headgear: "cap", beard: true }),
  kind("pirate buccaneer", { outfit: "coat", main: "#8f2f34", second: "#e8dcc2", headgear: "tricorne" }),
  kind("superhero superheroine hero heroine vigilante", {
    outfit: "suit",
    main: "#2f5fc4",
    second: "#d63a3a",
    cape: "#d63a3a",
    mask: true,
  }),
  kind("princess queen", { outfit: "dress", main: "#d86aa0", second: "#f1ead9", headgear: "crown", hair: "long" }),
  kind("prince king emperor könig roi rey", {
    outfit: "tunic",
    main: "#8c2f46",
    second: "#e0aa3e",
    headgear: "crown",
    cape: "#8c2f46",
  }),
  kind("detective spy agent gangster", { outfit: "coat", main: "#a98a5f", second: "#3a3f4e", headgear: "fedora" }),
  kind("scientist doctor professor chemist researcher nurse", {
    outfit: "coat",
    main: "#f2f2ee",
    second: "#5b7fb0",
    glasses: true,
  }),
  kind("chef cook baker", { outfit: "coat", main: "#f2f2ee", second: "#d63a3a", headgear: "chef" }),
  kind("cowboy cowgirl sheriff", { outfit: "tunic", main: "#a2683c", second: "#3f5b8c", headgear: "fedora" }),
  kind("monk nun priest hermit cultist", { outfit: "robe", main: "#7a5a3c", second: "#d8c3a0", headgear: "hood" }),
  kind("elf elves fairy pixie", { outfit: "tunic", main: "#3f8a55", second: "#8a5a34", ears: "pointed", hair: "long" }),
  kind("dwarf gnome", { outfit: "armor", main: "#8a5a34", second: "#55606e", beard: true, young: true }),
  kind("angel", { outfit: "robe", main: "#f4f1e6", second: "#e0aa3e", wings: "#ffffff" }),
  kind("vampire demon devil", { outfit: "coat", main: "#2a2c33", second: "#b3203a", cape: "#b3203a", skin: "#d9d5e0" }),
  kind("alien extraterrestrial martian", {
    outfit: "suit",
    main: "#5a6bc0",
    second: "#b8e356",
    skin: "#8fcf6a",
    hair: "none",
  }),
  kind("zombie goblin orc ogre troll monster", {
    outfit: "tunic",
    main: "#6b543e",
    second: "#4a4f3a",
    skin: "#7fae5f",
    hair: "none",
    ears: "pointed",
  }),
  kind("singer musician rockstar guitarist drummer rapper dj", { outfit: "coat", main: "#2a2c33", second: "#cf3b94" }),
  kind("dancer ballerina", { outfit: "dress", main: "#ee86ad", second: "#f2f2ee", hair: "bun", doing: "dance" }),
  beast("cat kitten kitty katze chat gato", "#e0934a", "#f6e7d0", { ears: "pointed" }),
  beast("fox fuchs renard zorro", "#e2732e", "#f8ece0", { ears: "pointed" }),
  beast("wolf werewolf husky", "#7d8796", "#e4e8ec", { ears: "pointed" }),
  beast("dog puppy corgi hund chien perro", "#b98a55", "#f3e6d2", { ears: "floppy" }),
  beast("bear teddy bär ours oso", "#8a5b3c", "#d9b48c", { ears: "round", tail: false }),
  beast("panda", "#eceae4", "#f7f5f0", { ears: "round", tail: false, limbs: "#2c2e36" }),
  beast("rabbit bunny hare hase lapin conejo", "#d9d4d0", "#f7f2ee", { ears: "long", tail: false }),
  beast("mouse rat hamster maus", "#9aa0a8", "#f0d9d4", { ears: "round" }),
  beast("lion tiger leopard löwe león", "#e0a33e", "#f6e2b8", { ears: "round", hair: "curly", hairColor: "#a4572a" }),
  beast("owl eule", "#8a6a4a", "#ecdcc0", { ears: "tufts", wings: "#6f5238", tail: false }),
  beast("penguin", "#2f3a4a", "#f5f5f0", { tail: false }),
  beast("frog toad", "#5aa84a", "#dcecb0", { tail: false, ears: "round" }),
  beast("dragon drache", "#3f9b6a", "#e9d48a", { ears: "tufts", wings: "#2f7a55" }),
  beast("monkey ape gorilla", "#7e5334", "#e2bd94", { ears: "round" }),
  kind("girl schoolgirl daughter mädchen fille niña", { outfit: "dress", hair: "tail", young: true }),
  kind("boy schoolboy son kid child junge garçon niño", { outfit: "tunic", hair: "short", young: true }),
  kind("woman lady mother heroine grandmother frau femme mujer", { outfit: "tunic", hair: "long" }),
  kind("man guy gentleman father grandfather traveler traveller wanderer explorer adventurer mann homme hombre", {
    outfit: "tunic",
    hair: "short",
  }),
];

/** Somebody of whom no more is said. */
export const anybody: Kind = kind("person character protagonist somebody someone figur personaje", { outfit: "tunic" });
