import { Scene } from "#lib/contracts/storyboard";
import { checkScene } from "#lib/storyboard/checks/check-scene";
import { spoken } from "#lib/storyboard/outline/beat";
import { escapeRich, plainOf } from "#lib/storyboard/outline/reading/rich";

const isSound = (scene: Scene): boolean => Scene.safeParse(scene).success && checkScene(scene, "").length === 0;

/** A scene that surely holds together: as it is, without its actions, without its unsound blocks, or just its words. */
export function mendScene(scene: Scene, title: string): Scene {
  const bare = spoken(scene.narration ?? "")
    .trim()
    .slice(0, 3900);
  const narration = /[\p{L}\p{N}]/u.test(bare) ? bare : undefined;
  const words: Pick<Scene, "narration" | "seconds"> = narration === undefined ? { seconds: 4 } : { narration };
  const { id, layout, blocks } = scene;
  const shownTitle = scene.title === undefined ? undefined : scene.title.slice(0, 160);
  const text = escapeRich([...plainOf(narration ?? title)].slice(0, 80).join("").trim() || title).slice(0, 160);
  const attempts: Scene[] = [
    { ...scene, title: shownTitle },
    { id, title: shownTitle, ...words, layout, blocks },
    {
      id,
      title: shownTitle,
      ...words,
      layout,
      blocks: blocks.filter((block) => isSound({ id, title: "x", seconds: 4, layout, blocks: [block] })),
    },
    {
      id,
      title: shownTitle ?? title.slice(0, 160),
      ...words,
      layout: "stack",
      blocks: [{ id: "text", type: "text", text }],
    },
  ];
  return (
    attempts.find(isSound) ?? {
      id,
      seconds: 4,
      layout: "title",
      blocks: [{ id: "name", type: "heading", text: escapeRich(title).slice(0, 160) }],
    }
  );
}
