import { z } from "zod";

/** How many faults were seen in what was drawn, at every cue of every scene. All zero in a film that may be shown. */
export const AuditFigures = z.strictObject({
  overlaps: z.number().int(),
  overflows: z.number().int(),
  tooSmall: z.number().int(),
  lowContrast: z.number().int().nullable(),
  missingGlyphs: z.number().int().nullable(),
  emptyFrames: z.number().int().nullable(),
  tooFast: z.number().int().nullable(),
});
export type AuditFigures = z.infer<typeof AuditFigures>;

/** Whether anything was found that a simpler scene would not have. */
export const hasFaults = (figures: AuditFigures): boolean => Object.values(figures).some((count) => (count ?? 0) > 0);

export const auditRules = [
  "overlap",
  "overflow",
  "tooSmall",
  "lowContrast",
  "missingGlyph",
  "emptyFrame",
  "tooFast",
] as const;
export interface AuditFinding {
  rule: (typeof auditRules)[number];
  sceneId: string;
  seconds: number;
  /** What it concerns: ids of marked things. */
  a: string;
  b?: string;
  detail?: string;
  /** With `tooFast`: seconds by which the scene is too short to be read. */
  lackSeconds?: number;
}
