import type { SceneProgram } from "#lib/contracts/scene-program";
import { lookOnPicture } from "#lib/render/backdrop/look-on-picture";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { cachedKit } from "#lib/render/cached-kit";
import { glyphPaths } from "#lib/render/equations/glyph-paths";
import type { Kit } from "#lib/render/kit";
import { typeScale } from "#lib/render/layout/type-scale";
import { lookOf } from "#lib/render/look-of";
import { directionOfLanguage } from "#lib/render/text/direction-of";
import { evaluateValue } from "#lib/render/timeline/evaluate-value";
import { prepareTimeline } from "#lib/render/timeline/prepare-timeline";

/** What the blocks of a scene are told. */
export function sceneContext<P>(program: SceneProgram, size: Size, kit: Kit<P>): BlockContext<P> {
  const lent = cachedKit(kit);
  return {
    kit: lent,
    scene: program.scene,
    look: program.scene.background ? lookOnPicture(lookOf(program.look)) : lookOf(program.look),
    frame: size,
    unit: Math.min(size.width, size.height) / 720,
    type: typeScale(size),
    typeset: program.typeset,
    timeline: prepareTimeline(program, evaluateValue),
    glyphs: glyphPaths(lent),
    language: program.language,
    direction: directionOfLanguage(program.language),
    seed: program.seed,
    sound: program.sound,
    captioned: program.captions !== undefined,
  };
}
