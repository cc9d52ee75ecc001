import { type Scene, sceneLayouts } from "#lib/contracts/storyboard";
import { Block } from "#lib/contracts/storyboard-blocks";
import { checkRaw, type Draft, type DraftScene } from "#lib/storyboard/model-draft";
import { mendScene } from "#lib/storyboard/outline/mend-scene";
import { isShape, type Shape } from "#lib/storyboard/writing/model-schema";
import { withoutBlocks } from "#lib/storyboard/writing/tidy-scene";

/**
 * The draft with its broken scenes told more simply, from what they say: without what is wrong in them, or with their
 * words alone. Scenes that neither say nor show anything are left out. Undefined where less than half can be used.
 */
export function salvageDraft(draft: Draft): Draft | undefined {
  const warnings = [...draft.warnings];
  const scenes = draft.scenes.flatMap((one, i): DraftScene[] => {
    if (one.scene !== undefined) return [one];
    const scene = simpler(one, i, draft.title);
    const said = `The language model's scene ${i + 1} did not hold together`;
    warnings.push(scene ? `${said}: it is shown more simply.` : `${said}: it was left out.`);
    return scene ? [{ raw: one.raw, scene, issues: [] }] : [];
  });
  return scenes.length > 0 && scenes.length * 2 >= draft.scenes.length
    ? { ...draft, scenes, issues: [], warnings }
    : undefined;
}

function simpler({ raw, issues }: DraftScene, index: number, title: string): Scene | undefined {
  const clean = withoutBlocks(raw, brokenBlocks(raw, issues, index));
  const asIs = checkRaw(clean, index).scene;
  if (asIs !== undefined && asIs.blocks.length > 0) return asIs;
  const narration = typeof raw.narration === "string" ? raw.narration.slice(0, 3900) : "";
  const blocks = Array.isArray(clean.blocks) ? clean.blocks.flatMap((block) => Block.safeParse(block).data ?? []) : [];
  if (!/[\p{L}\p{N}]/u.test(narration) && blocks.length === 0) return undefined;
  const scene: Scene = {
    id: String(raw.id),
    title: typeof raw.title === "string" && raw.title.trim() !== "" ? raw.title.trim() : undefined,
    layout: sceneLayouts.find((layout) => layout === raw.layout) ?? "stack",
    narration,
    blocks: blocks.slice(0, 12),
  };
  return mendScene(scene, title);
}

/** Blocks that something is wrong with, by the paths of what was found. */
function brokenBlocks(raw: Shape, issues: DraftScene["issues"], index: number): Set<unknown> {
  const blocks = Array.isArray(raw.blocks) ? raw.blocks : [];
  const pattern = new RegExp(`^scenes\\.${index}\\.blocks\\.(\\d+)(?:\\.|$)`);
  const numbers = issues.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []);
  return new Set(numbers.flatMap((n) => (isShape(blocks[Number(n)]) ? [blocks[Number(n)]] : [])));
}
