import { parseArgs } from "node:util";
import { makeOptions, usage } from "#lib/cli/make/make-options";
import type { MakeFlags, MakeOrder } from "#lib/cli/make/make-order";
import { readClip } from "#lib/cli/make/read-clip";
import { readExplainer } from "#lib/cli/make/read-explainer";
import { readMerge } from "#lib/cli/make/read-merge";
import { SetupProblem } from "#lib/errors/setup-problem";

export interface MakeArguments {
  order: MakeOrder;
  out: string;
  report?: string;
}

/** Flags that name what is made: one of them at most. */
const kinds = ["clip", "merge"] as const;
const ofFilms = [
  "topic",
  "context",
  "context-file",
  "storyboard",
  "template",
  "quality",
  "look",
  "captions",
  "pictures",
] as const;

/** Reads the command line. Throws SetupProblem with a sentence; answers undefined when help was asked for. */
export async function readArguments(argv: readonly string[]): Promise<MakeArguments | undefined> {
  const given = parse(argv);
  if (given.help) return undefined;
  const { out, report, clip, merge } = given;
  if (!out) throw new SetupProblem(`Say where the film goes: --out film.mp4\n${usage}`);
  const kind = kinds.find((name) => given[name] !== undefined);
  const astray = kind && [...ofFilms, ...kinds].find((name) => name !== kind && given[name] !== undefined);
  if (astray) throw new SetupProblem(`--${astray} does not go with --${kind}.\n${usage}`);
  const order =
    clip !== undefined ? readClip(clip, given) : merge ? readMerge(merge, given) : await readExplainer(given);
  return { order, out, report };
}

function parse(argv: readonly string[]): MakeFlags {
  try {
    return parseArgs({ args: [...argv], options: makeOptions, strict: true }).values;
  } catch (error) {
    throw new SetupProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
