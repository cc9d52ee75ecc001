import { settings } from "#lib/config/settings";
import { type ImageCard, type ModelRatio, modelRatios } from "#lib/contracts/model-card";
import { isOpenaiItself } from "#lib/providers/openai/openai-server";

const card = (model: string, title: string, preferred: boolean, own: Partial<ImageCard> = {}): ImageCard => ({
  kind: "image",
  id: `openai/${model}`,
  provider: "openai",
  model,
  title,
  preferred,
  aspect_ratios: ["1:1", "3:2", "2:3"],
  max_images: 4,
  max_references: 4,
  seed: false,
  negative_prompt: false,
  max_prompt: 4000,
  ...own,
});

const own = [card("gpt-image-1.5", "GPT Image 1.5", true), card("gpt-image-1-mini", "GPT Image 1 mini", false)];

/** OpenAI's models; of another server the one that IMAGE_MODEL names, because many such servers only write. */
export function imageCards(): readonly ImageCard[] {
  if (isOpenaiItself()) return own;
  const model = /^openai\/(.+)$/.exec(settings().IMAGE_MODEL ?? "")?.[1];
  return model === undefined ? [] : [card(model, model, true, { aspect_ratios: [...modelRatios], max_references: 0 })];
}

/** px on each side as OpenAI's models take them; other servers draw any size in steps of 64, about a megapixel. */
export function sizeOf(ratio: ModelRatio): string {
  if (isOpenaiItself()) return ratio === "1:1" ? "1024x1024" : ratio === "3:2" ? "1536x1024" : "1024x1536";
  const [w = 1, h = 1] = ratio.split(":").map(Number);
  const step = (x: number): number => 64 * Math.round(x / 64);
  return `${step(1024 * Math.sqrt(w / h))}x${step(1024 * Math.sqrt(h / w))}`;
}
