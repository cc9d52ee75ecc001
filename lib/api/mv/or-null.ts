import type { z } from "zod";

/** A field that may be left out, or be null, as this door's callers write it; both mean the same. */
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

/** The same with what stands for it then. */
export const orDefault = <T extends z.ZodType>(schema: T, usual: z.output<T>) =>
  schema.nullish().transform((value) => value ?? usual);
