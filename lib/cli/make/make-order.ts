import type { parseArgs } from "node:util";
import type { makeOptions } from "#lib/cli/make/make-options";
import type { JobInput } from "#lib/contracts/job-input";

/** The command line as it was given. */
export type MakeFlags = ReturnType<typeof parseArgs<{ options: typeof makeOptions; strict: true }>>["values"];

/** What is to be made; `files`: what the order names as uploads, by the ids that it gives them. */
export interface MakeOrder {
  input: JobInput;
  files: ReadonlyMap<string, string>;
}
