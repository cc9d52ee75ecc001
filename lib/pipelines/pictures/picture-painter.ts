import type { ImageCard, VideoCard } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { imageProviders } from "#lib/providers/image-registry";
import type { ImageProvider, VideoProvider } from "#lib/providers/media-work";
import { videoProviders } from "#lib/providers/video-registry";

/** Who makes a picture: a model for single ones, or for clips. */
export type Painter =
  | { kind: "image"; provider: ImageProvider; card: ImageCard }
  | { kind: "video"; provider: VideoProvider; card: VideoCard };

/** This machine draws with the film itself: nothing is ordered of it. */
export const isThisMachine = ({ provider }: Painter): boolean => provider.name === "local";

/** A model by its card's id; why there is none, in words, where there is none. */
export function findPainter(kind: Painter["kind"], id: string): Painter | { why: string } {
  const providers: readonly (ImageProvider | VideoProvider)[] = kind === "image" ? imageProviders : videoProviders;
  const found = kind === "image" ? imagePainter(id) : videoPainter(id);
  if (!found) return { why: whyNone(kind, id, providers) };
  if (found.provider.configured()) return found;
  const title = providerTitles[found.provider.name];
  return { why: `${title} is not configured here: whoever runs this installation must set its key or address.` };
}

function imagePainter(id: string): Painter | undefined {
  for (const provider of imageProviders) {
    const card = provider.models().find((one) => one.id === id);
    if (card) return { kind: "image", provider, card };
  }
  return undefined;
}

function videoPainter(id: string): Painter | undefined {
  for (const provider of videoProviders) {
    const card = provider.models().find((one) => one.id === id);
    if (card) return { kind: "video", provider, card };
  }
  return undefined;
}

function whyNone(kind: Painter["kind"], id: string, providers: readonly (ImageProvider | VideoProvider)[]): string {
  const here = providers.filter((one) => one.configured()).flatMap((one) => one.models().map((card) => card.id));
  return `"${id}" is no model that makes ${kind === "image" ? "pictures" : "clips"} here; these are: ${here.join(", ")}.`;
}
