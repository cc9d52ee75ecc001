import { z } from "zod";
import { aspectRatios, qualities } from "#lib/contracts/frame-of";

export const AspectRatio = z.enum(aspectRatios);
export type AspectRatio = z.infer<typeof AspectRatio>;

export const Quality = z.enum(qualities);
export type Quality = z.infer<typeof Quality>;
