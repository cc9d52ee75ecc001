import { Failure } from "#lib/errors/failure";

/** A part that cannot be used, by its place from 0; `reason` goes on from "it cannot be used: ". */
export const refusePart = (index: number, reason: string, cause?: unknown): Failure =>
  new Failure("FILE_REFUSED", {
    message: `Part ${index + 1} cannot be used: ${reason}.`,
    issues: [{ path: `parts.${index}`, message: `${reason}.` }],
    cause,
  });
