import { z } from "zod";
import { Cursor } from "#lib/contracts/page-of";

/** A place in a list as callers are given it. */
export const toCursor = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** Reads what `toCursor` wrote; anything else is no cursor of this list. */
export const cursorTo = <T extends z.ZodType>(place: T) =>
  Cursor.transform((text, context): z.output<T> => {
    const read = place.safeParse(parsed(text));
    if (read.success) return read.data;
    context.addIssue("This is no cursor of this list; a cursor is what the page before answered.");
    return z.NEVER;
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return undefined;
  }
}
