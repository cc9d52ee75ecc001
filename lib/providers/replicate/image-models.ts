import { type ImageCard, modelRatios } from "#lib/contracts/model-card";
import type { ImageRequest, Json } from "#lib/providers/media-work";

export interface ImageModel {
  card: ImageCard;
  /** The model's own input; `references` are data URIs or addresses. */
  input(request: ImageRequest, references: readonly string[]): { readonly [key: string]: Json };
}

const shared = { kind: "image", provider: "replicate", seed: true, negative_prompt: false, max_prompt: 4000 } as const;
const withoutWide = modelRatios.filter((ratio) => ratio !== "21:9");

const usual = ({ prompt, aspectRatio, seed }: ImageRequest) => ({
  prompt,
  aspect_ratio: aspectRatio,
  output_format: "png",
  ...(seed === undefined ? {} : { seed }),
});

/** What Replicate's image models can do, as their own schemas say. The first is the preferred one. */
export const imageModels: readonly ImageModel[] = [
  {
    card: {
      ...shared,
      id: "replicate/black-forest-labs/flux-schnell",
      model: "black-forest-labs/flux-schnell",
      title: "FLUX schnell",
      preferred: true,
      aspect_ratios: [...modelRatios],
      max_images: 4,
      max_references: 0,
    },
    input: (request) => ({ ...usual(request), num_outputs: request.count, megapixels: "1" }),
  },
  {
    card: {
      ...shared,
      id: "replicate/black-forest-labs/flux-1.1-pro",
      model: "black-forest-labs/flux-1.1-pro",
      title: "FLUX 1.1 pro",
      preferred: false,
      aspect_ratios: withoutWide,
      max_images: 1,
      max_references: 1,
    },
    input: (request, [picture]) => ({
      ...usual(request),
      ...(picture === undefined ? {} : { image_prompt: picture }),
    }),
  },
  {
    card: {
      ...shared,
      id: "replicate/black-forest-labs/flux-kontext-pro",
      model: "black-forest-labs/flux-kontext-pro",
      title: "FLUX Kontext pro",
      preferred: false,
      aspect_ratios: [...modelRatios],
      max_images: 1,
      max_references: 1,
    },
    input: (request, [picture]) => ({
      ...usual(request),
      ...(picture === undefined ? {} : { input_image: picture }),
    }),
  },
];
