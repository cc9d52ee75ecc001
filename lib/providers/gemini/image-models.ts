import { type ImageCard, modelRatios } from "#lib/contracts/model-card";

const card = (model: string, title: string, preferred: boolean): ImageCard => ({
  kind: "image",
  id: `gemini/${model}`,
  provider: "gemini",
  model,
  title,
  preferred,
  aspect_ratios: [...modelRatios],
  // A call makes one picture, and there is no way to ask for more.
  max_images: 1,
  max_references: 14,
  seed: false,
  negative_prompt: false,
  max_prompt: 8000,
});

/** Google's image models; the first is the preferred one. */
export const imageCards: readonly ImageCard[] = [
  card("gemini-3.1-flash-image", "Gemini 3.1 Flash Image", true),
  card("gemini-3-pro-image", "Gemini 3 Pro Image", false),
  card("gemini-3.1-flash-lite-image", "Gemini 3.1 Flash Lite Image", false),
];

/** Shut down by Google, with what takes its place. */
export const retiredImageModels: Readonly<Record<string, string>> = {
  "gemini-2.0-flash-preview-image-generation": "gemini-3.1-flash-image",
  "gemini-2.5-flash-image": "gemini-3.1-flash-image",
  "gemini-2.5-flash-image-preview": "gemini-3.1-flash-image",
  "gemini-3-pro-image-preview": "gemini-3-pro-image",
  "gemini-3.1-flash-image-preview": "gemini-3.1-flash-image",
};
