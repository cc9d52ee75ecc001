import { createHash } from "node:crypto";
import { readIdea } from "#lib/api/mv/planning/read-idea";
import type { PlannedScene, SceneOrder } from "#lib/api/mv/planning/scene-order";
import {
  always,
  type Beat,
  beats,
  framings,
  grades,
  type Light,
  lights,
  moves,
  places,
} from "#lib/api/mv/planning/scene-pieces";

/**
 * Scenes of an idea, without a model: a story's beats in their order, each with its own framing, movement and light. The
 * same order is the same scenes; within one no two have the same beat, movement and light.
 */
export function planScenes(order: SceneOrder): PlannedScene[] {
  const { idea, character, count, wishes } = order;
  const { where, about } = readIdea(idea);
  const start = createHash("sha256")
    .update(JSON.stringify([idea, character, wishes]))
    .digest();
  const at = (byte: number): number => start[byte] ?? 0;
  const place = where ?? pick(places, at(0));
  const day = lightsOf(idea);
  const who = whoOf(character || undefined, about);
  return beatsOf(count, at(1)).map((beat, i): PlannedScene => {
    // Light goes on through the day; strides that share no divisor with the lists visit each before any comes again.
    const light = pick(day, at(2) + i * (count <= 6 && day.length > 8 ? 2 : 1));
    const framing = pick(framings[beat.shot], at(3) + i);
    const move = pick(moves, at(4) + i * 3);
    const act = sentence(fill(beat.act, i === 0 ? who.whole : who.short, place));
    const story = ` Story: ${about}.`;
    const same = i === 0 || !character ? "" : ` The character stays exactly the same: ${who.whole}.`;
    const manner = [pick(grades, at(5)), ...wishes].join("; ");
    return {
      description: `${framing}: ${act} Camera: ${move}. ${sentence(light.words)}${story}${same} ${sentence(manner)}`,
      negative_description: [...always, light.not, ...notOf(beat)].join(", "),
    };
  });
}

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], place: number): T => {
  const found = list[place % list.length] ?? list[0];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
};

/** The lights of the part of the day that an idea names; all where it names none. */
function lightsOf(idea: string): readonly Light[] {
  const named = Object.entries(daytimes).filter(([, words]) => words.test(idea));
  if (named.length === 0) return lights;
  return lights.filter(({ when }) => named.some(([name]) => name === when));
}

const daytimes = {
  morning: /\b(?:dawn|sunrise|morning|breakfast)/i,
  day: /\b(?:noon|midday|daylight)/i,
  evening: /\b(?:sunset|dusk|evening|twilight)/i,
  night: /\b(?:night|midnight|neon|moon|stars|nocturnal)/i,
} as const;

/** As many beats as asked for, in the order of a story: an opening, an ending, the climb between them. */
function beatsOf(count: number, from: number): Beat[] {
  const walk = (name: keyof typeof beats, many: number): Beat[] =>
    Array.from({ length: many }, (_, i) => pick<Beat>(beats[name], from + i));
  if (count === 1) return walk("open", 1);
  const ends = Math.max(1, Math.floor(count / 8));
  const opens = Math.max(1, Math.floor(count / 8));
  const rest = count - opens - ends;
  const turns = Math.floor(rest / 5);
  const rises = rest < 2 ? 0 : Math.max(1, Math.floor((rest - turns) * 0.4));
  const goes = rest - turns - rises;
  return [
    ...walk("open", opens),
    ...walk("go", goes),
    ...walk("rise", rises),
    ...walk("turn", turns),
    ...walk("end", ends),
  ];
}

/** The character in full where it is first seen, and in few words after that. */
function whoOf(character: string | undefined, about: string): { whole: string; short: string } {
  const seen = character ?? subjectOf(about);
  if (seen === undefined) return { whole: "the main character", short: "the main character" };
  const whole = withArticle(
    seen
      .replaceAll(/\s+/g, " ")
      .trim()
      .replace(/[.!…]+$/u, ""),
  );
  const [head = whole] = whole.split(/,|;|\s(?:with|wearing|holding|carrying|who|in|and)\s/);
  return { whole, short: head.replace(/^an? /, "the ") };
}

/** Several stand as one, so that the sentences of the beats hold. */
const severalBefore = /^(?:two|three|four|five|six|seven|many|some|several|few)\b/i;

/** Whom an idea is about, where it begins with them: a few words before a verb, or alone. */
function subjectOf(about: string): string | undefined {
  const [subject = ""] = about.split(/\s(?:is|are|was|were|in|at|on|through|of|\p{L}+ing)\b/u);
  return /^(?:\p{L}[\p{L}'’-]*\s?){1,5}$/u.test(subject) && !/ing$|^(?:love|life|time|how|why|what)\b/i.test(subject)
    ? subject.replace(severalBefore, "group of $&")
    : undefined;
}

const withArticle = (words: string): string => {
  if (/^(?:the|a|an|my|our|his|her|their|two|three|some|\d)\b/i.test(words))
    return words.charAt(0).toLowerCase() + words.slice(1);
  if (/^\p{Lu}\p{Ll}+(?:\s\p{Lu}|,|$)/u.test(words)) return words;
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  return `${/^[aeiou]/i.test(small) ? "an" : "a"} ${small}`;
};

const fill = (act: string, who: string, where: string): string =>
  act.replaceAll("{who}", () => who).replaceAll("{where}", () => where);

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const notOf = ({ shot }: Beat): string[] =>
  shot === "near" ? ["cluttered background"] : shot === "wide" ? ["empty frame", "tilted horizon"] : ["cropped head"];
