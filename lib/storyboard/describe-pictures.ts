import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { plainOf } from "#lib/storyboard/outline/reading/rich";

/** Words to be read; whatever else is looked at keeps its plain ground. */
const read: ReadonlySet<Block["type"]> = new Set(["heading", "text", "quote"]);
const mostCharacters = 600;

/**
 * A storyboard whose title and quotation scenes have a picture behind them, described in the film's own words: for
 * films whose pictures a model makes. Pictures that somebody chose stay.
 */
export function describePictures<S extends Pick<Storyboard, "title" | "scenes">>(storyboard: S): S {
  const { title, scenes } = storyboard;
  return { ...storyboard, scenes: scenes.map((scene) => withPicture(scene, title)) };
}

function withPicture(scene: Scene, title: string): Scene {
  const { layout, blocks, background } = scene;
  if (background && background.type !== "artwork") return scene;
  if (!blocks.every(({ type }) => read.has(type))) return scene;
  if (layout !== "title" && !blocks.some(({ type }) => type === "quote")) return scene;
  const prompt = promptOf(scene, title);
  return { ...scene, background: { type: "image", prompt, motion: { kind: "ken_burns" } } };
}

function promptOf({ title: own, blocks }: Scene, title: string): string {
  const words = [own, ...blocks.flatMap((block) => (block.type === "heading" ? [block.text] : quoted(block)))];
  const subject = words.flatMap((line) => (line ? [wordsOf(line)] : [])).find((line) => line !== "") ?? title;
  const film = subject === title ? "" : ` The film is about: ${title}.`;
  return `${subject}. A picture of the thing itself, or of the place and time it belongs to, concrete and telling.${film}`.slice(
    0,
    mostCharacters,
  );
}

const quoted = (block: Block): string[] => (block.type === "quote" ? [block.text] : []);

/** Without formulas and live values, which no picture shows. */
const wordsOf = (line: string): string =>
  plainOf(line)
    .replace(/\$[^$]*\$|\{\{.*?\}\}/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[.!?\s]+$/, "")
    .trim();
