import { z } from "zod";

/** A language as BCP 47 has it, such as `en`, `de` or `pt-BR`. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    abort: true,
    error: "A language is a code such as en, de or pt-BR.",
  })
  .refine(isLocale, "There can be no such language; write a code such as en, de or pt-BR.");

/** Whether the platform's own tables of languages take it at all: some codes only look like one. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
