import { z } from "zod";
import { AuditFigures, auditRules } from "#lib/contracts/audit";
import { SegmentFacts, SegmentRequest } from "#lib/contracts/film-segment";
import { SceneProgram } from "#lib/contracts/scene-program";
import { Scene, Storyboard } from "#lib/contracts/storyboard";

const Size = z.object({ width: z.number().int().positive(), height: z.number().int().positive() });

/** What a film child is asked, by method. */
export const FilmRequest = z.strictObject({ segment: SegmentRequest, outPath: z.string() });

export const StillRequest = z.strictObject({
  program: SceneProgram,
  /** Scene seconds; absent: the moment that shows most. */
  seconds: z.number().optional(),
  frame: Size,
  format: z.enum(["jpeg", "png", "webp"]),
  pictures: z.record(z.string(), z.string()).optional(),
  outPath: z.string(),
});

export const FitRequest = z.strictObject({ storyboard: Storyboard, frame: Size, captioned: z.boolean() });
/** Files of the pictures named `lent/<sha256>`. */
const pictures = z.record(z.string(), z.string()).optional();
export const MendRequest = z.strictObject({ programs: z.array(SceneProgram), frame: Size, pictures });
export const AuditRequest = z.strictObject({ programs: z.array(SceneProgram), frame: Size, pictures });

/** Every answer says how large the child has grown. */
const withSize = <T extends z.ZodType>(value: T) => z.strictObject({ value, residentMb: z.number() });

export const FilmReply = withSize(SegmentFacts);
export const StillReply = withSize(z.strictObject({}));
const notes = z.array(z.string());
export const FitReply = withSize(z.strictObject({ storyboard: Storyboard, notes, warnings: notes }));
export const MendReply = withSize(z.strictObject({ scenes: z.array(Scene), warnings: notes }));

const AuditFinding = z.strictObject({
  rule: z.enum(auditRules),
  sceneId: z.string(),
  seconds: z.number(),
  a: z.string(),
  b: z.string().optional(),
  detail: z.string().optional(),
  lackSeconds: z.number().optional(),
});
export const AuditReply = withSize(z.strictObject({ figures: AuditFigures, findings: z.array(AuditFinding) }));
