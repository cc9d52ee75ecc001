import type { AuditFinding } from "#lib/contracts/audit";
import { edgeId } from "#lib/contracts/block-parts";
import type { Label } from "#lib/contracts/figure-objects";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { tidyActions } from "#lib/film/mending/tidy-actions";
import type { Way } from "#lib/film/mending/way";

type Change = (label: Label) => Label | undefined;

/** The block with the label of one part changed, or taken away. */
function relabelled(block: Block, part: string, change: Change): Block {
  const named = <T extends { id: string; label?: Label | undefined }>(
    list: readonly T[] | undefined,
  ): T[] | undefined => list?.map((one) => (one.id === part && one.label ? { ...one, label: change(one.label) } : one));
  switch (block.type) {
    case "figure":
    case "plot": {
      const objects = block.objects.flatMap((object) => {
        if (object.id !== part || !object.label) return [object];
        const label = change(object.label);
        if (object.type !== "label") return [{ ...object, label }];
        return label ? [{ ...object, label }] : [];
      });
      return block.type === "figure" && objects.length === 0 ? block : { ...block, objects };
    }
    case "numberLine":
      return { ...block, points: named(block.points), intervals: named(block.intervals), jumps: named(block.jumps) };
    case "image":
      return { ...block, pins: block.pins?.filter((pin) => pin.id !== part) };
    case "diagram":
      return { ...block, edges: block.edges.map((e) => (edgeId(e) === part ? { ...e, label: undefined } : e)) };
    default:
      return block;
  }
}

/** Parts that faults name, the one that is named most first: `[block, part]`. */
function worstParts(faults: readonly AuditFinding[]): (readonly [string, string])[] {
  const count = new Map<string, number>();
  for (const id of faults.flatMap(({ a, b }) => [a, b ?? ""])) {
    const [, name] = /^([^.#]+\.[^.#]+)/.exec(id) ?? [];
    if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1);
  }
  const worst = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return worst.map(([name]) => [name.split(".")[0] ?? "", name.split(".")[1] ?? ""] as const);
}

const relabel = (note: string, change: Change): Way => ({
  note,
  again: true,
  tries: ({ scene, faults }) =>
    worstParts(faults).flatMap(([id, part]) => {
      const blocks = scene.blocks.map((block) => (block.id === id ? relabelled(block, part, change) : block));
      const same = JSON.stringify(blocks) === JSON.stringify(scene.blocks);
      return same ? [] : [[tidyActions({ ...scene, blocks })]];
    }),
});

/** Names that stand at a place of their own find one where they disturb nothing. */
export const freeLabels = relabel("names were moved to where there is room", ({ at: _, ...label }) => label);

/** Names for which there is no room are left out. */
export const fewerLabels = relabel("names for which there was no room were left out", () => undefined);
