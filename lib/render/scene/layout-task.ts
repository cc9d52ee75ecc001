import type { BlockContext } from "#lib/render/blocks/block";
import { prepareBlock } from "#lib/render/blocks/registry";
import { arrangements } from "#lib/render/layout/arrangements";
import { sceneMargins } from "#lib/render/layout/margins";
import type { LayoutTask } from "#lib/render/layout/solve-layout";
import { type Head, sceneMembers } from "#lib/render/scene/scene-members";

/** A scene as something to lay out. */
export function layoutTask<P>(context: BlockContext<P>): LayoutTask<P> & { head: Head<P> | undefined } {
  const { scene, frame, kit, unit, direction, captioned, language } = context;
  const { head, members } = sceneMembers(context, (block) => prepareBlock(block, context));
  return {
    kit,
    frame,
    unit,
    margins: sceneMargins(frame, scene.layout, captioned ? language : undefined),
    direction,
    members,
    arrangements: arrangements(scene.layout, members, frame.width / frame.height),
    head,
  };
}
