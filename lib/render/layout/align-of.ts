import type { BlockContext } from "#lib/render/blocks/block";

const letters: ReadonlySet<string> = new Set(["heading", "text", "quote", "definition", "bullets", "steps", "callout"]);

/** How a scene's texts are aligned: title scenes as the look likes it, and centred under formulas and pictures. */
export function alignOf<P>({ scene, look }: BlockContext<P>): "start" | "center" {
  if (scene.layout !== "title") return "start";
  return scene.blocks.every((block) => letters.has(block.type)) ? look.titleAlign : "center";
}
