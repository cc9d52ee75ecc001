import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Picture } from "#lib/contracts/storyboard-pictures";
import { plainOf } from "#lib/storyboard/outline/reading/rich";

/** Words to be read; whatever else is looked at keeps its plain ground. */
const read: ReadonlySet<Block["type"]> = new Set(["heading", "text", "quote", "bullets", "steps", "definition"]);
/** Beside a picture there is room for so many characters, in so many blocks. */
const mostBeside = 260;
const mostBlocks = 2;
const mostDetail = 200;
const mostCharacters = 600;
const pictureId = "picture";

/**
 * A storyboard with pictures that are described in the film's own words, for films whose pictures a model makes: behind
 * its title scenes, and beside short words that stand alone, `most` in all. Pictures that somebody chose stay.
 */
export function describePictures<S extends Pick<Storyboard, "title" | "scenes">>(storyboard: S, most: number): S {
  const { title, scenes } = storyboard;
  const titles = scenes.filter(isTitle).slice(0, most);
  const beside = scenes.filter(hasRoom).slice(0, most - titles.length);
  return {
    ...storyboard,
    scenes: scenes.map((scene) => {
      if (titles.includes(scene)) return { ...scene, background: pictureFor(scene, title) };
      return beside.includes(scene) ? withPictureBeside(scene, title) : scene;
    }),
  };
}

const isPlain = ({ background, blocks }: Scene): boolean =>
  (!background || background.type === "artwork") && blocks.every(({ type }) => read.has(type));

const isTitle = (scene: Scene): boolean => scene.layout === "title" && isPlain(scene);

/** The recap goes over what was seen. */
function hasRoom(scene: Scene): boolean {
  const { id, layout, title, blocks, background } = scene;
  if (layout !== "stack" || title === undefined || id === "recap" || background || !isPlain(scene)) return false;
  const characters = blocks.flatMap(linesOf).reduce((sum, line) => sum + line.length, 0);
  const taken = blocks.some((block) => block.id === pictureId);
  return blocks.length > 0 && blocks.length <= mostBlocks && characters <= mostBeside && !taken;
}

function withPictureBeside(scene: Scene, title: string): Scene {
  const picture = pictureFor(scene, title);
  return {
    ...scene,
    layout: "split",
    blocks: [...scene.blocks, { id: pictureId, type: "image", picture }],
    actions: [{ at: "start", do: "show", target: pictureId }, ...(scene.actions ?? [])],
  };
}

function pictureFor(scene: Scene, title: string): Picture {
  const headings = scene.blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
  const subject = [scene.title ?? "", ...headings].map(wordsOf).find((line) => line !== "") ?? title;
  const said = scene.blocks.filter(({ type }) => type !== "heading").flatMap(linesOf);
  const detail = said.map(wordsOf).join("; ").slice(0, mostDetail);
  const of = detail === "" ? subject : `${subject}: ${detail}`;
  const film = subject === title ? "" : ` It belongs to a film about ${title}.`;
  const prompt = `${of}. Show the thing itself, or the place and time it belongs to, concrete and telling.${film}`;
  return { type: "image", prompt: prompt.slice(0, mostCharacters), motion: { kind: "ken_burns" } };
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "text":
    case "quote":
      return [block.text];
    case "bullets":
    case "steps":
      return block.items;
    case "definition":
      return [`${block.term}: ${block.meaning}`];
    default:
      return [];
  }
}

/** Without formulas and live values, which no picture shows. */
const wordsOf = (line: string): string =>
  plainOf(line)
    .replace(/\$[^$]*\$|\{\{.*?\}\}/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[.!?\s]+$/, "")
    .trim();
