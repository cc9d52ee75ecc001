import type { Storyboard } from "#lib/contracts/storyboard";
import { callChildren } from "#lib/film/running/lanes";
import { FitReply } from "#lib/film/running/requests";

/**
 * Makes every scene fit the frame at a legible size: content that does not is told in continuation scenes (`id~2`, …),
 * which the notes name. What the audit would find is mended: by a simpler layout, more parts, fewer things, at last plain
 * words; the warnings say so. Scenes stay long enough to be read (`seconds`). `captioned`: what is said will be drawn into
 * the picture as captions, which take their room. Throws STORYBOARD_INVALID with an issue for every equation that cannot be
 * set; DRAWING_FAILED.
 */
export function fitStoryboard(
  storyboard: Storyboard,
  size: { width: number; height: number },
  { signal, captioned = false }: { signal?: AbortSignal; captioned?: boolean } = {},
): Promise<{ storyboard: Storyboard; notes: string[]; warnings: string[] }> {
  const frame = { width: size.width, height: size.height };
  return callChildren("sketch", "fit", { storyboard, frame, captioned }, FitReply, { signal });
}
