import { expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { checkPictures } from "#lib/storyboard/checks/check-pictures";

const visualizer: Scene = {
  id: "a",
  layout: "title",
  seconds: 4,
  title: "Song",
  blocks: [],
  background: { type: "visualizer", style: "spectrum" },
};

it("refuses a visualizer where nothing sounds, in words", () => {
  expect(checkPictures(visualizer, undefined, "scenes.0")).toEqual([
    { path: "scenes.0.background", message: expect.stringContaining("this scene has none") },
  ]);
  expect(checkPictures(visualizer, "calm", "scenes.0")).toEqual([]);
  expect(checkPictures({ ...visualizer, narration: "Hear." }, undefined, "scenes.0")).toEqual([]);
});

it("refuses two pins of one name", () => {
  const pin = { id: "p", at: [0.5, 0.5] satisfies [number, number], text: "Here" };
  const picture = { type: "artwork", recipe: "sea" } as const;
  const scene: Scene = {
    ...visualizer,
    background: undefined,
    blocks: [{ id: "i", type: "image", picture, pins: [pin, pin] }],
  };
  expect(checkPictures(scene, undefined, "scenes.0").map(({ path }) => path)).toEqual(["scenes.0.blocks.0.pins.1.id"]);
});

it("a model makes a picture of words, and nothing but a film names what came of it", () => {
  const said = (background: Scene["background"]) =>
    checkPictures({ ...visualizer, background }, "calm", "scenes.0").map(({ message }) => message);
  const model = "replicate/black-forest-labs/flux-schnell";
  expect(said({ type: "image", prompt: "A ship", model })).toEqual([]);
  expect(said({ type: "clip", prompt: "A ship", model: "replicate/google/veo-3.1" })).toEqual([]);
  expect(said({ type: "image", asset: "shipped/world-map", model })[0]).toContain("describe it by a prompt");
  expect(said({ type: "image", asset: "shipped/world-map", prompt: "A map", model })[0]).toContain("one of the two");
  const asset = `lent/${"0".repeat(64)}`;
  expect(said({ type: "clip", prompt: "A", asset, reel: { frames: 2, fps: 24 } })[0]).toContain("leave out asset");
});
