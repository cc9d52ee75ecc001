import type { z } from "zod";
import type { Issue } from "#lib/contracts/error-codes";
import { Failure } from "#lib/errors/failure";

/** Marks a refinement of a field that is known but not honoured yet: `.refine(test, { message, ...unsupported })`. */
export const unsupported = { params: { unsupported: true } } as const;

const maxIssues = 20;

/** The failure of an input that its schema refused: UNSUPPORTED_FIELD when that is all that is wrong. */
export function inputFailure(error: z.ZodError): Failure {
  const all = error.issues.flatMap(toIssues);
  const [first] = all;
  const more = all.length > 1 ? ` (and ${all.length - 1} more)` : "";
  return new Failure(error.issues.every(isUnsupported) ? "UNSUPPORTED_FIELD" : "VALIDATION_ERROR", {
    message: first && `${first.path === "" ? "The input" : first.path}: ${first.message}${more}`,
    issues: all.slice(0, maxIssues),
  });
}

function isUnsupported(issue: z.core.$ZodIssue): boolean {
  return issue.code === "unrecognized_keys" || (issue.code === "custom" && issue.params?.unsupported === true);
}

// Paths begin with the part of the request; callers know their fields without it.
function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.slice(1).map(String);
  if (issue.code !== "unrecognized_keys") return [{ path: path.join("."), message: issue.message }];
  return issue.keys.map((key) => ({
    path: [...path, key.slice(0, 80)].join("."),
    message: "This field is not known here; leave it out.",
  }));
}
