// Without zod: the browser has these long before it needs a schema.

/** Visual styles of a film. What each one means in colour, type, texture and motion lives in `render/looks`. */
export const lookNames = [
  "paper",
  "midnight",
  "chalkboard",
  "minimal",
  "cinematic",
  "anime",
  "photorealistic",
  "cartoon",
  "abstract",
  "noir",
  "cyberpunk",
  "fantasy",
] as const;

export interface LookInfo {
  name: (typeof lookNames)[number];
  title: string;
  description: string;
  /** How a model that makes pictures is told of it. */
  modelPrompt: string;
}

export const lookInfos = [
  {
    name: "paper",
    title: "Paper",
    description: "Warm paper, dark ink, a serif for titles.",
    modelPrompt: "printed illustration on warm textured paper, dark ink lines, muted earth colours, soft even light",
  },
  {
    name: "midnight",
    title: "Midnight",
    description: "Deep blue, bright lines; made for graphs and figures.",
    modelPrompt: "deep midnight blue scene, luminous thin lines, small stars, calm, high contrast, clean vector shapes",
  },
  {
    name: "chalkboard",
    title: "Chalkboard",
    description: "Slate green and chalk, as in a classroom.",
    modelPrompt: "chalk drawing on a slate green blackboard, dusty chalk strokes, hand-drawn, pastel chalk colours",
  },
  {
    name: "minimal",
    title: "Minimal",
    description: "White, black and one colour; nothing else.",
    modelPrompt: "minimalist composition on white, black shapes and a single colour, much empty space, flat, precise",
  },
  {
    name: "cinematic",
    title: "Cinematic",
    description: "Professional movie-like style with dramatic lighting.",
    modelPrompt:
      "cinematic film still, dramatic low-key lighting, teal and amber grade, anamorphic depth, fine film grain",
  },
  {
    name: "anime",
    title: "Anime",
    description: "Japanese animation style: clear skies, bright colours, clean lines.",
    modelPrompt:
      "anime key visual, clean line art, cel shading, luminous sky, vivid but soft colours, expressive light",
  },
  {
    name: "photorealistic",
    title: "Photorealistic",
    description: "Natural light and sober colours, as in a documentary.",
    modelPrompt:
      "photorealistic documentary photograph, natural light, true colours, sharp detail, shallow depth of field",
  },
  {
    name: "cartoon",
    title: "Cartoon",
    description: "Round shapes, thick outlines, cheerful colours.",
    modelPrompt: "modern cartoon, bold rounded outlines, flat cheerful colours, simple shapes, playful, soft shadows",
  },
  {
    name: "abstract",
    title: "Abstract",
    description: "Geometry and colour, as on a modernist poster.",
    modelPrompt:
      "abstract geometric composition, modernist poster, overlapping shapes, bold flat colours, strong balance",
  },
  {
    name: "noir",
    title: "Noir",
    description: "Black and white, hard light, long shadows.",
    modelPrompt: "film noir, black and white, hard side light, venetian blind shadows, deep blacks, 1940s, grain",
  },
  {
    name: "cyberpunk",
    title: "Cyberpunk",
    description: "Neon on wet night streets.",
    modelPrompt: "cyberpunk night city, neon magenta and cyan, rain reflections, haze, dense detail, glowing signs",
  },
  {
    name: "fantasy",
    title: "Fantasy",
    description: "Parchment, gold and enchanted light.",
    modelPrompt:
      "fantasy painting, enchanted golden light, misty depth, ornate detail, jewel tones, storybook atmosphere",
  },
] as const satisfies readonly LookInfo[];
