import fc from "fast-check";
import { blockParts } from "#lib/contracts/block-parts";
import { roles } from "#lib/contracts/figure-objects";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { anyParameters, anyPoint, anyValue } from "#lib/pipelines/testing/any-figure";

/** Actions that fit the blocks; moments are the given marks, the scene's ends, or other actions. */
export function anyActions(blocks: readonly Block[], marks: readonly string[]): fc.Arbitrary<Action[]> {
  const [first] = blocks;
  if (!first) return fc.constant([]);
  const targets = blocks.flatMap((block) => [block.id, ...blockParts(block).map((part) => `${block.id}.${part}`)]);
  const objects = blocks.flatMap((block) =>
    block.type === "figure" || block.type === "plot" ? block.objects.map(({ id }) => `${block.id}.${id}`) : [],
  );
  const target = fc.constantFrom(...targets);
  const many = fc.oneof(target, fc.uniqueArray(target, { minLength: 1, maxLength: 5 }));
  const common = {
    at: fc.constantFrom("start", "end", ...marks, ...marks),
    seconds: fc.option(fc.constantFrom(0.05, 0.5, 2, 6), { nil: undefined }),
    ease: fc.constantFrom(undefined, "smooth" as const, "linear" as const, "spring" as const),
  };
  const spread = { stagger: fc.constantFrom(undefined, 0.2), sequence: fc.constantFrom(undefined, true) };
  const kinds: fc.Arbitrary<Action>[] = [
    fc.record({ ...common, ...spread, do: fc.constantFrom("show" as const, "trace" as const), target: many }),
    fc.record({ ...common, ...spread, do: fc.constant("hide" as const), target: many }),
    fc.record({
      ...common,
      do: fc.constant("emphasize" as const),
      target: many,
      role: fc.constantFrom(undefined, ...roles),
      until: fc.constantFrom(undefined, "end", ...marks),
    }),
    fc.record({
      ...common,
      do: fc.constant("set" as const),
      parameters: fc
        .tuple(fc.constantFrom(...Object.keys(anyParameters)), anyValue)
        .map(([name, value]) => ({ [name]: value })),
    }),
    fc.record({
      ...common,
      do: fc.constant("camera" as const),
      target: fc.option(target, { nil: undefined }),
      zoom: fc.constantFrom(undefined, 1, 1.6, 3),
    }),
  ];
  if (objects.length > 0) {
    const moved = { ...common, ...spread, target: fc.constantFrom(...objects) };
    kinds.push(
      fc.record({ ...moved, do: fc.constant("move" as const), by: anyPoint }),
      fc.record({ ...moved, do: fc.constant("move" as const), to: anyPoint }),
      fc.record({
        ...moved,
        do: fc.constant("transform" as const),
        rotateDegrees: fc.constantFrom(30, 90, -180),
        scale: fc.constantFrom(undefined, 0.5, 2),
      }),
    );
  }
  for (const block of blocks) kinds.push(...ownActions(block, common));
  const list = fc.array(fc.tuple(fc.oneof(...kinds), fc.integer({ min: 0, max: 9 })), { maxLength: 10 });
  // Some wait for the action before them.
  return list.map((drawn) =>
    drawn.map(([action, chance], i) => ({
      ...action,
      id: `x${i}`,
      ...(i > 0 && chance < 3 ? { at: `after:x${i - 1}` } : {}),
    })),
  );
}

type Common = { at: fc.Arbitrary<string>; seconds: fc.Arbitrary<number | undefined> };

function ownActions(block: Block, common: Common): fc.Arbitrary<Action>[] {
  const target = fc.constant(block.id);
  switch (block.type) {
    case "derivation":
      return [
        fc.record({
          ...common,
          do: fc.constant("step" as const),
          target,
          line: fc.integer({ min: 0, max: block.lines.length - 1 }),
        }),
      ];
    case "chart":
      if (!block.frames) return [];
      return [
        fc.record({
          ...common,
          do: fc.constant("step" as const),
          target,
          line: fc.integer({ min: 0, max: block.frames.length - 1 }),
        }),
      ];
    case "code": {
      const line = fc.integer({ min: 1, max: block.code.split("\n").length });
      return [
        fc.record({
          ...common,
          do: fc.constant("focus" as const),
          target,
          lines: fc.uniqueArray(line, { maxLength: 4 }),
        }),
      ];
    }
    case "table":
      return [
        fc.record({
          ...common,
          do: fc.constant("rows" as const),
          target,
          count: fc.integer({ min: 0, max: block.rows.length }),
        }),
      ];
    default:
      return [];
  }
}
