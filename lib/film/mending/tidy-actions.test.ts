import { expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { tidyActions } from "#lib/film/mending/tidy-actions";

const scene: Scene = {
  id: "told",
  layout: "stack",
  narration: "Once there was a table.",
  blocks: [
    { id: "list", type: "bullets", items: ["one", "two"] },
    { id: "table", type: "table", columns: ["a"], rows: [["1"], ["2"]] },
  ],
  actions: [
    { id: "grow", at: "start", do: "rows", target: "list", count: 1 },
    { at: "after:grow", do: "emphasize", target: ["list.1", "list.7"] },
    { at: "start", do: "rows", target: "table", count: 2 },
    { at: "start", do: "step", target: "list", line: 0 },
    { at: "start", do: "focus", target: "table", lines: [1] },
  ],
};

it("drops what a block that became another kind cannot do, and what waited for it begins with the scene", () => {
  expect(tidyActions(scene).actions).toEqual([
    { at: "start", do: "emphasize", target: ["list.1"] },
    { at: "start", do: "rows", target: "table", count: 2 },
  ]);
});
