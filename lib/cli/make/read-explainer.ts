import { readFile } from "node:fs/promises";
import type { MakeFlags, MakeOrder } from "#lib/cli/make/make-order";
import { orderProblem } from "#lib/cli/make/order-problem";
import { ExplainerInput } from "#lib/contracts/job-input";
import { providerSettings } from "#lib/contracts/provider-settings";
import type { Storyboard } from "#lib/contracts/storyboard";
import { isFailure } from "#lib/errors/failure";
import { SetupProblem } from "#lib/errors/setup-problem";
import { planPictures, whyNoPictures } from "#lib/pipelines/plan-pictures";
import { chooseWriter, textProviders } from "#lib/providers/text-registry";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { templateIds, templateOf } from "#lib/storyboard/template-of";

/** A film that explains something. Throws SetupProblem with a sentence. */
export async function readExplainer(given: MakeFlags): Promise<MakeOrder> {
  if (given.model !== undefined) checkWriter(given.model);
  const context = given["context-file"] === undefined ? given.context : await readText(given["context-file"]);
  const storyboard = given.storyboard === undefined ? undefined : await readStoryboard(given.storyboard);
  const written = storyboard ?? (given.template === undefined ? undefined : findTemplate(given.template));
  const input = ExplainerInput.safeParse({
    topic: given.topic ?? written?.title,
    context,
    title: given.title,
    model: given.model,
    pictureModel: given.pictures,
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
  if (!input.success) throw orderProblem(input.error);
  checkPictures(input.data);
  return { input: { kind: "explainer", version: 1, explainer: input.data }, files: new Map() };
}

/** Who is named here is to write: nobody else takes over unasked. */
function checkWriter(model: string): void {
  try {
    const writer = chooseWriter(model);
    if (writer.kind === "model" || writer.warning === undefined) return;
  } catch (error) {
    throw isFailure(error) ? new SetupProblem(`--model: ${error.message}`, { cause: error }) : error;
  }
  const keys = textProviders.map(({ name }) => `  ${name}: set ${providerSettings[name] ?? "its key"}`);
  throw new SetupProblem(
    `--model: there is no key here for "${model}". Writers wait for these settings:\n${keys.join("\n")}\nWithout --model the built-in writer makes the storyboard, for nothing.`,
  );
}

/** Models for pictures that are not there, or cannot do what is asked of them. */
function checkPictures(order: ExplainerInput): void {
  const { pictureModel, storyboard } = order;
  const why = pictureModel === undefined ? undefined : whyNoPictures(pictureModel, storyboard ?? order);
  if (why !== undefined) throw new SetupProblem(`--pictures: ${why}`);
  const [issue] = storyboard ? planPictures(storyboard, order).issues : [];
  if (issue) throw new SetupProblem(`--storyboard: ${issue.path}: ${issue.message}`);
}

function findTemplate(id: string): Storyboard {
  const found = templateOf(id);
  if (found) return found;
  throw new SetupProblem(`--template: there is no "${id}". There are:\n  ${templateIds.join("\n  ")}`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new SetupProblem(`The file ${path} cannot be read.`, { cause });
  }
}

async function readStoryboard(path: string): Promise<Storyboard> {
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
