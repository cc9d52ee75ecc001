import fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { aspectRatios, frameOf } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import { Scene, sceneLayouts } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { auditScene } from "#lib/render/audit-scene";
import { fitScene } from "#lib/render/fit-scene";
import type { Kit } from "#lib/render/kit";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

const nothing = { equations: {}, code: {}, texts: {} };
let kit: Kit<string>;
beforeAll(async () => {
  kit = await fakeKit();
});

const words =
  "a of the area square theorem because representation counterintuitive 12 km moves together, and so. It is".split(" ");
const sentence = (most: number) =>
  fc
    .array(fc.constantFrom(...words, "光合作用は", "المثلث", "Donaudampfschifffahrtsgesellschaft"), {
      minLength: 1,
      maxLength: most,
    })
    .map((w) => w.join(" "));
const items = fc.array(sentence(18), { minLength: 1, maxLength: 14 });

const blockOf = (id: string): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ id: fc.constant(id), type: fc.constant("heading" as const), text: sentence(8) }),
    fc.record({ id: fc.constant(id), type: fc.constant("text" as const), text: sentence(60) }),
    fc.record({ id: fc.constant(id), type: fc.constant("bullets" as const), items }),
    fc.record({ id: fc.constant(id), type: fc.constant("steps" as const), items }),
    fc.record({
      id: fc.constant(id),
      type: fc.constant("definition" as const),
      term: sentence(4),
      meaning: sentence(40),
    }),
    fc.record({ id: fc.constant(id), type: fc.constant("quote" as const), text: sentence(40), source: sentence(6) }),
    fc.record({
      id: fc.constant(id),
      type: fc.constant("callout" as const),
      tone: fc.constantFrom("note" as const, "tip" as const, "warning" as const, "result" as const),
      text: sentence(40),
    }),
  );

const scenes = fc.record({
  layout: fc.constantFrom(...sceneLayouts),
  title: fc.option(sentence(10), { nil: undefined }),
  narration: sentence(60).map((text) => `${text} [[m]] ${text}`),
  blocks: fc
    .integer({ min: 1, max: 6 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => blockOf(`b${i}`)))),
});

const frames = fc
  .tuple(fc.constantFrom("low" as const, "medium" as const), fc.constantFrom(...aspectRatios))
  .map(([quality, ratio]) => frameOf(quality, ratio));

describe("fitting a scene", () => {
  it("leaves nothing overlapping, outside or too small, whatever the scene, ratio and look", () => {
    fc.assert(
      fc.property(scenes, frames, fc.constantFrom(...lookNames), (parts, size, look) => {
        const scene = sceneOf({ ...parts, seconds: undefined });
        const pages = fitScene(scene, nothing, "en", look, size, kit);
        for (const page of pages) {
          expect(Scene.safeParse(page).error).toBeUndefined();
          const faults = auditScene(programOf(page, { look }), size, kit);
          const wrong = faults.filter((f) => ["overlap", "overflow", "tooSmall", "lowContrast"].includes(f.rule));
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: inject("deep") ? 600 : 60, seed: 11 },
    );
  });
});
