import { afterEach, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import type { Scene } from "#lib/contracts/storyboard";
import type { Picture } from "#lib/contracts/storyboard-pictures";
import { pictureLines, planPictures, whyNoPictures } from "#lib/pipelines/plan-pictures";

beforeEach(() => changeSettings({ REPLICATE_API_TOKEN: "r8_x" }));
afterEach(() => changeSettings({ REPLICATE_API_TOKEN: undefined }));

const flux = "replicate/black-forest-labs/flux-schnell";
const veo = "replicate/google/veo-3.1";
const scene = (id: string, background: Picture | undefined, block?: Picture): Scene => ({
  ...{ id, layout: "title", seconds: 4, background },
  blocks: block ? [{ id: "i", type: "image", picture: block }] : [],
});
const film = (aspectRatio: "16:9" | "9:16" | "21:9", ...scenes: Scene[]) => ({
  ...{ scenes, aspectRatio, look: "noir" as const, seed: 7 },
});
const image = (prompt: string, model?: string): Picture => ({ type: "image", prompt, model });

test("a picture is ordered where somebody is named, once for equal ones, in the film's look and shape", () => {
  const scenes = [
    scene("a", image("A lighthouse"), image("A lighthouse")),
    scene("b", image("A lighthouse"), image("A ship", "local/artwork")),
    scene("c", { type: "artwork", recipe: "sea" }, { type: "clip", prompt: "Waves", model: veo }),
    scene("d", { type: "clip", prompt: "Drawn here" }),
  ];
  const { orders, issues } = planPictures(film("16:9", ...scenes), { pictureModel: flux });
  expect(issues).toEqual([]);
  expect([...orders.values()]).toMatchObject([
    { kind: "image", model: "black-forest-labs/flux-schnell", aspectRatio: "16:9", seed: 7, amountMicros: 3000 },
    { kind: "image", aspectRatio: "4:3" },
    { kind: "video", model: "google/veo-3.1", aspectRatio: "16:9", seconds: 8, amountMicros: 3_200_000 },
  ]);
  const [behind] = orders.values();
  expect(behind?.prompt).toMatch(/^A lighthouse\nStyle: film noir.*\n.*words will be laid over it.*\nNo text/s);
  const lines = pictureLines(orders.values());
  expect(lines.map(({ item, quantity, amount_micros }) => [item, quantity, amount_micros])).toEqual([
    ["image", 2, 6000],
    ["video", 8, 3_200_000],
  ]);
  expect(planPictures(film("16:9", ...scenes), {}).orders.size).toBe(1);
  expect(planPictures(film("16:9", ...scenes), { pictureModel: flux }, 1).orders.size).toBe(1);
});

test("what a model cannot do is said where it stands", () => {
  const said = (aspectRatio: "9:16" | "21:9", picture: Picture) => {
    const { issues, notes } = planPictures(film(aspectRatio, scene("a", picture)), {});
    return { issues, notes };
  };
  expect(said("9:16", { type: "clip", prompt: "A", model: "replicate/minimax/hailuo-2.3" }).issues).toEqual([
    { path: "scenes.0.background.model", message: expect.stringContaining("16:9 alone, and this one is seen as 9:16") },
  ]);
  expect(said("21:9", image("A", "replicate/black-forest-labs/flux-1.1-pro"))).toEqual({
    issues: [],
    notes: ["FLUX 1.1 pro makes no pictures of 21:9: 16:9 is ordered, and cut."],
  });
  const unknown = said("9:16", image("A", "replicate/somebody")).issues[0]?.message;
  expect(unknown).toContain(flux);
  expect(unknown).toContain("local/artwork");
  expect(said("9:16", image("A", veo)).issues[0]?.message).toContain("no model that makes pictures");
  const frame = { type: "upload", id: "x" } as const;
  const last = { type: "clip", prompt: "A", model: "replicate/minimax/hailuo-2.3", lastFrame: frame } as const;
  expect(planPictures(film("16:9", scene("a", last)), {}).issues[0]?.message).toContain("takes no last picture");
});

test("who is not configured makes no pictures", () => {
  changeSettings({ REPLICATE_API_TOKEN: undefined });
  expect(whyNoPictures(flux, film("16:9"))).toContain("Replicate is not configured here");
  expect(whyNoPictures("local/artwork", film("16:9"))).toBeUndefined();
});
