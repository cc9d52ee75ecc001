import type { Block } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import type { FlexNode } from "#lib/render/layout/flex";
import type { Member } from "#lib/render/layout/groups";
import { titleInset } from "#lib/render/layout/margins";
import { prepareTitle } from "#lib/render/scene/title-block";

/** What stands above the blocks. */
export interface Head<P> {
  prepared: PreparedBlock<P>;
  nodeOf(fit: number, width: number): { node: FlexNode; height: number };
}

/** A scene's title and blocks as they are laid out: on a title scene the title is one of the blocks. */
export function sceneMembers<P>(
  context: BlockContext<P>,
  prepare: (block: Block) => PreparedBlock<P>,
): { head: Head<P> | undefined; members: Member<P>[] } {
  const { scene, unit, frame } = context;
  const members = scene.blocks.map((block): Member<P> => ({ block, prepared: prepare(block) }));
  const headings = scene.blocks.filter((block) => block.type === "heading");
  const said = headings.some((heading) => heading.text === scene.title);
  if (scene.title === undefined || said) return { head: undefined, members };
  if (scene.layout === "title" && !headings.some((heading) => heading.level !== 2)) {
    const block: Block = { id: "@title", type: "heading", text: scene.title, level: 1 };
    return { head: undefined, members: [{ block, prepared: prepare(block) }, ...members] };
  }
  const prepared = prepareTitle(context, scene.title);
  const gap = 38 * unit;
  const inset = titleInset(frame, scene.layout);
  return {
    head: {
      prepared,
      nodeOf: (fit, width) => ({
        node: {
          padding: { ...inset, bottom: gap },
          children: [{ id: "@title", measure: (given) => prepared.measure(given, fit) }],
        },
        height: prepared.measure(width - 2 * inset.x, fit).height + inset.top + gap,
      }),
    },
    members,
  };
}
