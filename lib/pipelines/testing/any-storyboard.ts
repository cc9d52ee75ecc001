import fc from "fast-check";
import { aspectRatios } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import { musicBeds } from "#lib/contracts/music-beds";
import { type Scene, type Storyboard, sceneLayouts } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { transitionKinds } from "#lib/contracts/transitions";
import { anyActions } from "#lib/pipelines/testing/any-actions";
import { anyBody, anyPicture } from "#lib/pipelines/testing/any-block";
import { anyParameters } from "#lib/pipelines/testing/any-figure";
import { anyLanguages, anyNarration, anyText } from "#lib/pipelines/testing/any-text";

const maybe = <T>(some: fc.Arbitrary<T>, freq = 2) => fc.option(some, { nil: undefined, freq });

function anyScene(language: string, index: number): fc.Arbitrary<Scene> {
  const bodies = anyBody(language);
  const body = fc.oneof(...Object.values(bodies));
  const blocks = fc
    .oneof(
      { weight: 5, arbitrary: fc.array(body, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(body, { minLength: 4, maxLength: 7 }) },
    )
    .map((made): Block[] => made.map((one, i) => ({ ...one, id: `b${i}` })));
  const silent = fc.record({ seconds: fc.integer({ min: 1, max: 30 }), marked: fc.boolean() });
  return fc.tuple(blocks, anyNarration(language), maybe(silent, 3)).chain(([made, narration, quiet]) => {
    const marks = quiet ? (quiet.marked ? ["m0"] : []) : narration.marks;
    const timing = quiet
      ? { seconds: quiet.seconds, marks: quiet.marked ? { m0: quiet.seconds / 2 } : undefined }
      : { narration: narration.text };
    return fc
      .record({
        title: maybe(anyText(language, 160)),
        layout: fc.constantFrom(...sceneLayouts),
        actions: maybe(anyActions(made, marks)),
        background: maybe(anyPicture, 5),
        transition: maybe(
          fc.record({ kind: fc.constantFrom(...transitionKinds), seconds: maybe(fc.constantFrom(0.2, 1, 2)) }),
        ),
      })
      .map((rest): Scene => ({ id: `s${index}`, parameters: anyParameters, blocks: made, ...timing, ...rest }));
  });
}

/** Valid storyboards over the whole language: every block, picture, action and transition, all shapes and looks. */
export const anyStoryboard: fc.Arbitrary<Storyboard> = fc
  .tuple(fc.constantFrom(...anyLanguages), fc.integer({ min: 1, max: 2 }))
  .chain(([language, count]) =>
    fc.record({
      version: fc.constant(1 as const),
      title: anyText(language, 200, false),
      language: fc.constant(language),
      aspectRatio: fc.constantFrom(...aspectRatios),
      look: fc.constantFrom(...lookNames),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      // A visualizer needs sound, and some scenes say nothing.
      music: fc.constantFrom(...musicBeds),
      scenes: fc.tuple(...Array.from({ length: count }, (_, i) => anyScene(language, i))),
    }),
  );
