import type { ImageProvider } from "#lib/providers/media-work";

/** All that can draw pictures, the best first; `local` last. Adding one: its folder and a line here. */
export const imageProviders: readonly ImageProvider[] = [];
