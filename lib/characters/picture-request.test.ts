import { expect, test } from "vitest";
import { chooseArtist } from "#lib/characters/choose-artist";
import { pictureRequest } from "#lib/characters/picture-request";
import type { ImageCard } from "#lib/contracts/model-card";
import type { ImageProvider } from "#lib/providers/media-work";

const card: ImageCard = {
  ...{
    id: "gemini/pictures",
    provider: "gemini",
    model: "pictures",
    title: "Pictures",
    preferred: true,
    kind: "image",
  },
  ...{ aspect_ratios: ["1:1", "16:9"], max_images: 1, max_references: 0, seed: true, negative_prompt: false },
  max_prompt: 600,
};
const drawing = { description: "A robot with a red shield.", aspectRatio: "4:3", seed: 5 } as const;

test("each picture shows another side, within what the model can do", () => {
  const asked = [0, 1, 2].map((picture) => pictureRequest(card, drawing, picture));
  expect(new Set(asked.map(({ prompt }) => prompt)).size).toBe(3);
  for (const { prompt, ...request } of asked) {
    expect(prompt).toContain("A robot with a red shield.");
    expect(request).toMatchObject({ model: "pictures", count: 1, aspectRatio: "1:1", negativePrompt: undefined });
  }
  expect(asked.map(({ seed }) => seed)).toEqual([5, 6, 7]);
  const able = { ...card, negative_prompt: true, seed: false, max_prompt: 40 };
  const request = pictureRequest(able, { ...drawing, negativePrompt: "rain", aspectRatio: "16:9" }, 0);
  expect(request).toMatchObject({ aspectRatio: "16:9", negativePrompt: expect.stringMatching(/^rain, /) });
  expect([request.seed, request.prompt.length]).toEqual([undefined, 40]);
});

test("whoever is named draws, or nobody does", () => {
  const never = async (): Promise<never> => {
    throw new Error("nobody draws here");
  };
  const provider: ImageProvider = {
    ...{ name: "gemini", pollSeconds: 1, configured: () => true, models: () => [card] },
    ...{ start: never, status: never, fetch: never, check: never },
  };
  const off: ImageProvider = { ...provider, name: "replicate", configured: () => false };
  expect(chooseArtist(undefined, [off, provider]).provider).toBe(provider);
  expect(chooseArtist("gemini", [off, provider]).card).toBe(card);
  expect(chooseArtist("gemini/pictures", [off, provider]).card).toBe(card);
  expect(() => chooseArtist("replicate", [off, provider])).toThrow(/replicate has no key/);
  expect(() => chooseArtist("gemini/oils", [off, provider])).toThrow(/No such model/);
  expect(() => chooseArtist(undefined, [off])).toThrow(/Nobody here can draw/);
});
