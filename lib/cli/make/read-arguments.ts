import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { captionStyles } from "#lib/contracts/caption-styles";
import { ExplainerInput } from "#lib/contracts/job-input";
import { lookNames } from "#lib/contracts/look-infos";
import type { Storyboard } from "#lib/contracts/storyboard";
import { SetupProblem } from "#lib/errors/setup-problem";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { templateIds, templateOf } from "#lib/storyboard/template-of";

const options = {
  topic: { type: "string" },
  context: { type: "string" },
  "context-file": { type: "string" },
  storyboard: { type: "string" },
  template: { type: "string" },
  title: { type: "string" },
  quality: { type: "string" },
  aspect: { type: "string" },
  look: { type: "string" },
  captions: { type: "string" },
  language: { type: "string" },
  voice: { type: "string" },
  seconds: { type: "string" },
  seed: { type: "string" },
  out: { type: "string" },
  report: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const usage = `npm run make -- --topic TEXT --out FILM.mp4
  --context TEXT | --context-file NOTES.md   what the film is to say: notes, a script, or an instruction
  --storyboard BOARD.json                    film this storyboard as it is
  --template ID                              film this storyboard of the library or the examples
  --quality low|medium|high|ultra   --aspect 16:9|9:16|1:1|4:3|21:9
  --look ${lookNames.slice(0, 6).join("|")}|
         ${lookNames.slice(6).join("|")}
  --captions ${captionStyles.join("|")}   drawn into the picture, beside the caption files
  --language CODE   --voice ID   --seconds N   --title TEXT   --seed N
  --report REPORT.json                       figures of the film, as JSON`;

export interface MakeArguments {
  input: ExplainerInput;
  out: string;
  report?: string;
}

/** Reads the command line. Throws SetupProblem with a sentence; answers undefined when help was asked for. */
export async function readArguments(argv: readonly string[]): Promise<MakeArguments | undefined> {
  const given = parse(argv);
  if (given.help) return undefined;
  const { out } = given;
  if (!out) throw new SetupProblem(`Say where the film goes: --out film.mp4\n${usage}`);
  const context = given["context-file"] === undefined ? given.context : await readText(given["context-file"]);
  const storyboard = given.storyboard === undefined ? undefined : await readStoryboard(given.storyboard);
  const written = storyboard ?? (given.template === undefined ? undefined : findTemplate(given.template));
  const input = ExplainerInput.safeParse({
    topic: given.topic ?? written?.title,
    context,
    title: given.title,
    quality: given.quality,
    aspectRatio: given.aspect ?? written?.aspectRatio,
    look: given.look ?? written?.look,
    captionsStyle: given.captions,
    language: given.language,
    voice: given.voice,
    targetSeconds: given.seconds === undefined ? undefined : Number(given.seconds),
    seed: given.seed === undefined ? written?.seed : Number(given.seed),
    templateId: given.template,
    storyboard,
  });
  if (!input.success) {
    const [issue] = input.error.issues;
    throw new SetupProblem(`--${issue?.path.join(".")}: ${issue?.message}\n${usage}`);
  }
  return { input: input.data, out, report: given.report };
}

function findTemplate(id: string): Storyboard {
  const found = templateOf(id);
  if (found) return found;
  throw new SetupProblem(`--template: there is no "${id}". There are:\n  ${templateIds.join("\n  ")}`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values;
  } catch (error) {
    throw new SetupProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new SetupProblem(`The file ${path} cannot be read.`, { cause });
  }
}

async function readStoryboard(path: string) {
  const text = await readText(path);
  const checked = checkStoryboard(parseJson(text, path));
  if (checked.ok) return checked.storyboard;
  const lines = checked.issues.map((issue) => `  ${issue.path}: ${issue.message}`);
  throw new SetupProblem(`${path} is not a storyboard that can be filmed:\n${lines.join("\n")}`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SetupProblem(`${path} is not JSON.`, { cause });
  }
}
