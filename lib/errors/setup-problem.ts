/**
 * Something about the machine or its settings that a person must mend. Commands print the message, one sentence that
 * says what to do, without a stack trace.
 */
export class SetupProblem extends Error {
  override readonly name = "SetupProblem";
}

export function isSetupProblem(error: unknown): error is SetupProblem {
  return error instanceof Error && error.name === "SetupProblem";
}
