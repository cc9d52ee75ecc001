import type { ZodError } from "zod";
import { usage } from "#lib/cli/make/make-options";
import { SetupProblem } from "#lib/errors/setup-problem";

/** What is wrong with an order, at the first place that is. */
export function orderProblem({ issues: [issue] }: ZodError): SetupProblem {
  const place = issue?.path.join(".") ?? "";
  return new SetupProblem(`${place === "" ? "" : `${place}: `}${issue?.message}\n${usage}`);
}
