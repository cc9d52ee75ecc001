import type { z } from "zod";
import type { Issue } from "#lib/contracts/error-codes";

type Problem = z.core.$ZodIssue;

/** The branch of a union that came nearest: the one whose first complaint lies deepest, then the one with the fewest. */
function nearest(branches: readonly (readonly Problem[])[]): readonly Problem[] {
  const depth = (branch: readonly Problem[]): number => Math.max(0, ...branch.map((problem) => problem.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function flatten(problem: Problem, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...problem.path];
  if (problem.code === "invalid_union") {
    const inner = nearest(problem.errors).flatMap((cause) => flatten(cause, path));
    if (inner.length > 0) return inner;
    const known = /Expected (.*)$/.exec(problem.message)?.[1]?.replaceAll("' | '", ", ").replaceAll("'", "");
    return [{ path: path.map(String).join("."), message: known ? `This must be one of: ${known}.` : problem.message }];
  }
  const message =
    problem.code === "unrecognized_keys"
      ? `Nothing here is called ${problem.keys.map((key) => `"${key}"`).join(", ")}: remove it, or correct its name.`
      : problem.message;
  return [{ path: path.map(String).join("."), message }];
}

/** What zod found, as paths and sentences. */
export const shapeIssues = (error: z.ZodError): Issue[] => error.issues.flatMap((problem) => flatten(problem, []));
