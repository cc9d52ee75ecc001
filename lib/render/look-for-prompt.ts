import { lookNames } from "#lib/contracts/look-infos";
import type { LookName } from "#lib/contracts/looks";

/** Beginnings of words that ask for a look. */
const words: readonly (readonly [LookName, RegExp])[] = [
  ["noir", /\b(noir|black and white|monochrom|1940s|hard-?boiled)/],
  ["cyberpunk", /\b(cyber|neon|futurist|synthwave|hacker|dystopi|techno)/],
  ["anime", /\b(anime|manga|ghibli|cel.shad)/],
  ["cartoon", /\b(cartoon|comic|kids|children|funny|cute|playful|toy)/],
  ["chalkboard", /\b(chalk|blackboard|classroom)/],
  ["abstract", /\b(abstract|geometric|bauhaus|modernist)/],
  ["minimal", /\b(minimal|simple line|clean white)/],
  ["paper", /\b(paper|watercolou?r|storybook|vintage|woodcut|ink drawing)/],
  ["photorealistic", /\b(photo|realis|documentary|natural light|national geographic|drone shot)/],
  ["fantasy", /\b(fantasy|magic|dragon|castle|elf|elves|wizard|knight|enchant|fairy|medieval|mythic)/],
  ["midnight", /\b(night|moon|star|space|galaxy|cosmos|planet|dream)/],
  ["cinematic", /\b(cinematic|film|movie|dramatic|epic|sunset|golden hour)/],
];
const usual: readonly LookName[] = ["cinematic", "photorealistic", "anime", "fantasy"];

/** The look that words ask for: by its name first, then by what fits; without a word, one by the seed. */
export function lookForPrompt(prompt: string, seed: number): LookName {
  const text = prompt.toLowerCase();
  const named = lookNames.find((name) => new RegExp(`\\b${name} (style|look|film|art)`).test(text));
  const fitting = words.find(([, pattern]) => pattern.test(text))?.[0];
  return named ?? fitting ?? usual[seed % usual.length] ?? "cinematic";
}
