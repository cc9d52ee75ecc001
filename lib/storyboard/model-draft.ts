import type { Issue } from "#lib/contracts/error-codes";
import { Language } from "#lib/contracts/language";
import { Scene, type Storyboard } from "#lib/contracts/storyboard";
import { checkPictures } from "#lib/storyboard/checks/check-pictures";
import { checkScene } from "#lib/storyboard/checks/check-scene";
import { shapeIssues } from "#lib/storyboard/checks/shape-issues";
import { isShape, type Shape } from "#lib/storyboard/writing/model-schema";
import { tidyScene, withoutNulls } from "#lib/storyboard/writing/tidy-scene";
import type { WritingOrder } from "#lib/storyboard/writing-order";

export interface DraftScene {
  /** As the model wrote it, tidied. */
  raw: Shape;
  /** Where it holds together. */
  scene?: Scene;
  issues: Issue[];
}

/** What a model wrote, as far as it can be used. */
export interface Draft {
  title: string;
  language: string;
  scenes: DraftScene[];
  /** What is wrong with all of it, where there are no scenes to speak of. */
  issues: Issue[];
  /** What was left out, in sentences for people. */
  warnings: string[];
}

/** Reads a model's answer without trusting any of it. */
export function readDraft(answer: unknown, order: WritingOrder): Draft {
  const object = storyboardIn(withoutNulls(answer));
  const title = order.title ?? (typeof object?.title === "string" ? object.title.trim().slice(0, 200) : "");
  const language = order.language ?? Language.safeParse(object?.language).data ?? "en";
  const raws = Array.isArray(object?.scenes) ? object.scenes : [];
  const draft: Draft = { title: title || order.topic.slice(0, 200), language, scenes: [], issues: [], warnings: [] };
  if (raws.length === 0) {
    draft.issues.push({
      path: "",
      message: "There is no JSON object with a title and scenes in the answer: send the storyboard.",
    });
    return draft;
  }
  const kept = trimmed(raws, order, draft.warnings);
  const taken = new Set<string>();
  draft.scenes = kept.map((raw, i) => readScene(raw, i, taken, draft.warnings));
  return draft;
}

/** Some put it into an object of its own, or send the list alone. */
function storyboardIn(value: unknown): Shape | undefined {
  if (Array.isArray(value)) return { scenes: value };
  if (!isShape(value)) return undefined;
  if (Array.isArray(value.scenes)) return value;
  return Object.values(value).find((inner): inner is Shape => isShape(inner) && Array.isArray(inner.scenes)) ?? value;
}

/** Too many scenes: those in front, and the last one, which is the film's end. */
function trimmed(raws: readonly unknown[], { scenes: { most } }: WritingOrder, warnings: string[]): unknown[] {
  if (raws.length <= most) return [...raws];
  warnings.push(
    `The language model wrote ${raws.length} scenes where at most ${most} were asked for: the first ${most - 1} and the last are shown.`,
  );
  return [...raws.slice(0, most - 1), ...raws.slice(-1)];
}

function readScene(raw: unknown, index: number, taken: Set<string>, warnings: string[]): DraftScene {
  const { scene: tidy, unknown } = tidyScene(raw, index, taken);
  const found = checkRaw(tidy, index);
  if (unknown.length === 0) return { raw: tidy, ...found };
  // Taken out without a word to the model only where a whole scene is left.
  if (found.scene !== undefined && found.scene.blocks.length > 0) {
    warnings.push(
      `A picture of a kind that is not known here (${unknown.join(", ")}) was left out of scene ${index + 1}.`,
    );
    return { raw: tidy, ...found };
  }
  const message = `There are no blocks of the type ${unknown.map((type) => `"${type}"`).join(", ")}: use one of those listed.`;
  return { raw: tidy, issues: [{ path: `scenes.${index}.blocks`, message }, ...found.issues] };
}

/** A scene against its schema and the storyboard's own rules. */
export function checkRaw(raw: Shape, index: number): { scene?: Scene; issues: Issue[] } {
  const path = `scenes.${index}`;
  const parsed = Scene.safeParse(raw);
  if (!parsed.success) {
    const issues = shapeIssues(parsed.error).map((issue) => ({
      ...issue,
      path: issue.path === "" ? path : `${path}.${issue.path}`,
    }));
    return { issues };
  }
  const issues = [...checkScene(parsed.data, path), ...checkPictures(parsed.data, undefined, path)];
  return issues.length === 0 ? { scene: parsed.data, issues } : { issues };
}

/** All that is wrong with a draft: what a model is told when it is asked again. */
export const issuesOf = (draft: Draft): Issue[] =>
  [...draft.issues, ...draft.scenes.flatMap(({ issues }) => issues)].slice(0, 40);

/** A draft's storyboard over the order's look and shape; undefined where scenes do not hold together. */
export function storyboardOf(draft: Draft, { look, aspectRatio, seed }: WritingOrder): Storyboard | undefined {
  const scenes = draft.scenes.flatMap(({ scene }) => scene ?? []);
  if (scenes.length === 0 || scenes.length < draft.scenes.length) return undefined;
  return { version: 1, title: draft.title, language: draft.language, aspectRatio, look, seed, scenes };
}
