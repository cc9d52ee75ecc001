import { z } from "zod";

const six = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const four = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** One drawn sign of an equation. `matrix` takes the glyph to em units; `box` is [x, y, width, height] in em. */
export const EquationPiece = z.strictObject({
  /** Index into the equation's glyphs; absent for a piece of plain text (`text`, such as CJK inside \text). */
  glyph: z.number().int().optional(),
  text: z.string().optional(),
  matrix: six,
  box: four,
  /** Name given by \term{id}{…}. */
  term: z.string().optional(),
  /** Window in em that stretchy parts are cut to. */
  clip: four.optional(),
});
export type EquationPiece = z.infer<typeof EquationPiece>;

/** An equation as glyph paths: em units, y down, origin at the baseline's left end. */
export const Equation = z.strictObject({
  width: z.number(),
  ascent: z.number(),
  descent: z.number(),
  /** Where the first relation sign stands, for lining up a derivation. */
  relationX: z.number().optional(),
  /**
   * Where a line that is too long may be broken (before this x): at relation signs, or at other signs between terms;
   * `inner` ones, between brackets, only where nothing else is left.
   */
  breaks: z
    .array(z.strictObject({ x: z.number(), relation: z.boolean(), inner: z.literal(true).optional() }))
    .optional(),
  glyphs: z.array(z.string()),
  pieces: z.array(EquationPiece),
});
export type Equation = z.infer<typeof Equation>;

export const tokenKinds = ["plain", "keyword", "name", "string", "number", "comment", "punctuation", "type"] as const;
/** A run of code in one colour. */
export const CodeToken = z.strictObject({ text: z.string(), kind: z.enum(tokenKinds) });
export type CodeToken = z.infer<typeof CodeToken>;
/** Tokens by line. */
export const CodeLines = z.array(z.array(CodeToken));
export type CodeLines = z.infer<typeof CodeLines>;

/** A run of rich text. A `tex` run's content is looked up among the equations. */
export const TextRun = z.strictObject({
  kind: z.enum(["plain", "strong", "emphasis", "code", "tex"]),
  text: z.string(),
});
export type TextRun = z.infer<typeof TextRun>;

/** All that was made ready for a scene, by its source string (code: by block id). */
export const Typeset = z.strictObject({
  equations: z.record(z.string(), Equation),
  code: z.record(z.string(), CodeLines),
  texts: z.record(z.string(), z.array(TextRun)),
});
export type Typeset = z.infer<typeof Typeset>;
