import type { Issue } from "#lib/contracts/error-codes";
import type { MusicBed } from "#lib/contracts/music";
import type { Scene } from "#lib/contracts/storyboard";

/** What zod cannot see in a scene's pictures: whether there is sound to be seen, and whether pins have names of their own. */
export function checkPictures(scene: Scene, music: MusicBed | undefined, path: string): Issue[] {
  const shown = [
    { picture: scene.background, at: `${path}.background` },
    ...scene.blocks.map((block, i) => ({
      picture: block.type === "image" ? block.picture : undefined,
      at: `${path}.blocks.${i}.picture`,
    })),
  ];
  const silent = scene.narration === undefined && music === undefined;
  const issues = shown.flatMap(({ picture, at }) =>
    picture?.type === "visualizer" && silent
      ? [
          {
            path: at,
            message: "A visualizer shows sound, and this scene has none: give it narration or the film music.",
          },
        ]
      : [],
  );
  for (const { picture, at } of shown) {
    // Those names stand for files of whoever draws, which no storyboard can know.
    if (picture?.type === "image" && picture.asset?.startsWith("lent/"))
      issues.push({ path: at, message: "Own pictures cannot be used in storyboards yet: describe it by a prompt." });
    if (picture?.type === "image" && picture.model !== undefined && picture.prompt === undefined)
      issues.push({ path: at, message: "A model makes a picture of words: describe it by a prompt." });
    if (picture?.type === "image" && picture.model !== undefined && picture.asset !== undefined)
      issues.push({ path: at, message: "A picture is either a ready one or made by a model: name one of the two." });
    if (picture?.type === "clip" && (picture.asset !== undefined || picture.reel !== undefined))
      issues.push({ path: at, message: "A clip is made of its prompt: leave out asset and reel." });
  }
  for (const [i, block] of scene.blocks.entries()) {
    if (block.type !== "image") continue;
    const ids = (block.pins ?? []).map((pin) => pin.id);
    for (const [k, id] of ids.entries()) {
      if (ids.indexOf(id) < k)
        issues.push({ path: `${path}.blocks.${i}.pins.${k}.id`, message: `Two pins are called "${id}": rename one.` });
    }
  }
  return issues;
}
