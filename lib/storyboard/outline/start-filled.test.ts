import { expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { startFilled } from "#lib/storyboard/outline/start-filled";

const scene = (narration: string): Scene => ({
  id: "s",
  layout: "stack",
  title: "T",
  narration,
  blocks: [{ id: "list", type: "bullets", items: ["one", "two"] }],
  actions: [
    { at: "b", do: "show", target: "list.1" },
    { at: "a", do: "show", target: "list.0" },
  ],
});

it("brings the first block to the start of a scene that talks long before it", () => {
  const late = "So many words are said about this before there is anything to see. [[a]] One. [[b]] Two.";
  expect(startFilled(scene(late)).actions).toEqual([
    { at: "b", do: "show", target: "list.1" },
    { at: "start", do: "show", target: "list.0" },
  ]);
});

it("leaves a scene whose first block comes soon", () => {
  const soon = scene("A few words. [[a]] One. [[b]] Two.");
  expect(startFilled(soon)).toBe(soon);
});
