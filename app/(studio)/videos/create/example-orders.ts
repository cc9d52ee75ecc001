import type { FilmDraft } from "./film-order";

export interface ExampleOrder {
  name: string;
  draft: Pick<FilmDraft, "topic" | "context" | "look">;
}

/** Orders that a click puts into the form. */
export const exampleOrders = [
  {
    name: "A proof",
    draft: {
      topic: "Pythagorean Theorem",
      context: "Explain the mathematical proof with visual demonstration",
      look: "paper",
    },
  },
  {
    name: "A piece of code",
    draft: { topic: "Binary search", context: "Show the code and step through it on a small list", look: "midnight" },
  },
  {
    name: "How the state works",
    draft: { topic: "How a bill becomes a law", context: "", look: "minimal" },
  },
  {
    name: "My own notes",
    draft: {
      topic: "Why the sky is blue",
      context: `# Light meets air

Sunlight looks white, but it carries every colour. Each colour is a wave, and blue waves are shorter than red ones.

# Scattering

When light meets molecules much smaller than its wavelength, part of it is thrown aside. The strength grows steeply as waves get shorter:

$$I \\propto \\frac{1}{\\lambda^4}$$

- Blue light at 450 nm is scattered about four times as much as red light at 650 nm.
- Whichever way you look, some of that blue reaches your eye.

# Sunset

In the evening light crosses far more air. Most of the blue has been thrown aside on the way, and what is left is red.`,
      look: "chalkboard",
    },
  },
] as const satisfies readonly ExampleOrder[];
