import { settings } from "#lib/config/settings";
import { isSetupProblem } from "#lib/errors/setup-problem";

/** Any error of a command in words for a person; the stack only for those who ask for debugging. */
export function toldPlainly(error: unknown): string {
  if (isSetupProblem(error)) return error.message;
  if (!(error instanceof Error)) return `Something unexpected went wrong: ${error}`;
  return `Something unexpected went wrong: ${debugs() ? error.stack : error.message}`;
}

function debugs(): boolean {
  try {
    return ["debug", "trace"].includes(settings().LOG_LEVEL);
  } catch {
    return false;
  }
}
