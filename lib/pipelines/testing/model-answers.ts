import type { Playback } from "#lib/providers/testing/text-playback";
import { exampleStoryboards } from "#lib/storyboard/example-storyboards";

const [things, steps] = exampleStoryboards.find(({ id }) => id === "pancake-recipe")?.storyboard.scenes ?? [];
const answer = (scenes: readonly unknown[], rest: object = {}): string =>
  JSON.stringify({ title: "Pancakes for two", language: "en", scenes, ...rest });
const perfect = answer([things, steps]);
const hologram = { id: "holo", type: "hologram", depth: 3 };
const longWords = "Nobody can read so many words in so short a time, and nobody should have to. ".repeat(4);

/** What a model answers, and what is to become of it. `asked`: how often it is asked. */
export interface AnswerCase {
  name: string;
  plays: readonly Playback[];
  writer: "model" | "outline";
  asked: number;
  /** A part of the warning that the job shows. */
  warning?: string;
}

const text = (...texts: string[]): Playback[] => texts.map((one) => ({ text: one }));

export const answerCases: readonly AnswerCase[] = [
  { name: "a perfect storyboard", plays: text(perfect), writer: "model", asked: 1 },
  { name: "fenced JSON", plays: text(`\`\`\`json\n${perfect}\n\`\`\``), writer: "model", asked: 1 },
  {
    name: "JSON with comments and trailing text",
    plays: text(`// your film\n${perfect.replace('"scenes"', '/* two */ "scenes"')}\nI hope you like it!`),
    writer: "model",
    asked: 1,
  },
  {
    name: "a missing field, mended when told",
    plays: text(answer([things, { ...steps, layout: undefined }]), perfect),
    writer: "model",
    asked: 2,
  },
  {
    name: "a missing field, twice",
    plays: text(answer([things, { ...steps, layout: undefined }])),
    writer: "model",
    asked: 2,
    warning: "more simply",
  },
  {
    name: "an unknown block beside good ones",
    plays: text(answer([{ ...things, blocks: [...(things?.blocks ?? []), hologram] }, steps])),
    writer: "model",
    asked: 1,
    warning: "hologram",
  },
  {
    name: "a scene of unknown blocks alone",
    plays: text(answer([things, { ...steps, blocks: [hologram], actions: [] }]), perfect),
    writer: "model",
    asked: 2,
  },
  {
    name: "TeX that cannot be set",
    plays: text(
      answer([things, { ...steps, blocks: [{ id: "e", type: "equation", tex: "\\frac{1}{" }], actions: [] }]),
      perfect,
    ),
    writer: "model",
    asked: 2,
  },
  {
    name: "40 scenes when 6 were asked",
    plays: text(answer(Array.from({ length: 40 }, (_, i) => ({ ...things, id: `s${i}` })))),
    writer: "model",
    asked: 1,
    warning: "40 scenes",
  },
  {
    name: "too fast to read, mended when told",
    plays: text(
      answer([
        things,
        { ...steps, narration: "Read.", blocks: [{ id: "t", type: "text", text: longWords }], actions: [] },
      ]),
      perfect,
    ),
    writer: "model",
    asked: 2,
  },
  { name: "a refusal", plays: [{ refusal: "I cannot." }], writer: "outline", asked: 1, warning: "OpenAI refuses" },
  { name: "an empty answer", plays: text(""), writer: "outline", asked: 2, warning: "holds together" },
  {
    name: "words instead of JSON",
    plays: text("Once upon a time."),
    writer: "outline",
    asked: 2,
    warning: "holds together",
  },
  {
    name: "a prompt-injected source",
    plays: text(answer([things, steps], { look: "noir", voice: "espeak/de", seed: 99, run: "rm -rf /" })),
    writer: "model",
    asked: 1,
  },
  {
    name: "an answer that is broken off",
    plays: [{ text: perfect.slice(0, -40), cut: true }, ...text(perfect)],
    writer: "model",
    asked: 2,
  },
  { name: "broken off twice", plays: [{ text: perfect, cut: true }], writer: "model", asked: 2, warning: "broken off" },
  { name: "an endless stream", plays: ["endless"], writer: "outline", asked: 1, warning: "may have billed" },
  { name: "a timeout", plays: [{ fault: "timeout" }], writer: "outline", asked: 1, warning: "may have billed" },
  { name: "429, then well", plays: [{ fault: "429" }, ...text(perfect)], writer: "model", asked: 2 },
  { name: "429 for a long time", plays: [{ fault: "429" }], writer: "outline", asked: 3, warning: "takes no more" },
  { name: "500, then well", plays: [{ fault: "500" }, ...text(perfect)], writer: "model", asked: 2 },
  { name: "500 for a long time", plays: [{ fault: "500" }], writer: "outline", asked: 3, warning: "does not answer" },
  { name: "truncated", plays: [{ fault: "truncated-json" }], writer: "outline", asked: 1, warning: "may have billed" },
  { name: "a wrong key", plays: [{ status: 401, body: {} }], writer: "outline", asked: 1, warning: "key" },
];
