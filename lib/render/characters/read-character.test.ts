import { expect, it } from "vitest";
import { readCharacter, surroundings } from "#lib/render/characters/read-character";

const silver = "#b9c2cd";
const red = "#d63a3a";

it("gives colours to what they stand before", () => {
  const robot = readCharacter("Silver metallic humanoid robot with a red shield", 1);
  expect(robot).toMatchObject({ build: "robot", main: silver, held: [{ thing: "shield", color: red }] });
});

it.each([
  [
    "A young woman with long red hair and a green dress",
    { build: "person", hair: "long", hairColor: red, outfit: "dress", main: "#3f9b55" },
  ],
  [
    "an old wizard in a blue robe holding a staff",
    { outfit: "robe", main: "#3a6fd0", beard: true, held: [{ thing: "staff" }] },
  ],
  ["a cute orange cat waving", { build: "animal", ears: "pointed", main: "#ee8131", doing: "wave" }],
  ["Astronaut floating above the moon", { outfit: "spacesuit", headgear: { kind: "bubble" }, doing: "fly" }],
  ["ein Ritter mit Schwert", { outfit: "armor", headgear: { kind: "helmet" } }],
] as const)("%s", (description, expected) => {
  expect(readCharacter(description, 1)).toMatchObject(expected);
});

it("sees nobody where nobody is spoken of, and always the same where somebody is", () => {
  expect(readCharacter("Sunset over a calm sea", 1)).toBeUndefined();
  expect(readCharacter("The Pythagorean theorem", 1)).toBeUndefined();
  expect(readCharacter("Consistent character design. Waves roll in at dawn.", 1)).toBeUndefined();
  expect(readCharacter("A lonely person on a bridge", 1)).toBeDefined();
  expect(readCharacter("a man", 7)).toEqual(readCharacter("a man", 7));
});

it("knows somebody again by what is said of them, wherever they are", () => {
  const looks = (words: string, seed: number) => {
    const { doing: _doing, close: _close, ...found } = readCharacter(words, seed) ?? { doing: "", close: false };
    return found;
  };
  const robot = looks("Silver robot with a red shield", 1);
  expect(looks("A silver robot with a red shield dances under a green sky", 8)).toEqual(robot);
  expect(looks("Close-up of a silver robot with a red shield", 2)).toEqual(robot);
  expect(looks("A brass robot", 1)).not.toEqual(robot);
  expect(readCharacter("Character: a brave knight", 1)).toMatchObject({ outfit: "armor" });
  expect(readCharacter("Character: Zorblax, dressed in purple", 1)).toMatchObject({ build: "person", main: "#7d4bb5" });
});

it("tells the place from the figure", () => {
  expect(surroundings("a robot walking in a foggy forest")).toContain("foggy forest");
  expect(surroundings("a knight with a silver sword")).not.toMatch(/knight|silver|sword/);
});
