import type { SpriteIndex } from "#lib/contracts/sprite-index";
import { timeText } from "#lib/media/captions/time-text";

/** A WebVTT track whose cues name the part of a sprite that shows their stretch of the film (`#xywh=`, in pixels). */
export function spriteCues(index: SpriteIndex, uri: string): string {
  const { tiles, columns, width, height, everySeconds, durationSeconds } = index;
  const cues = Array.from({ length: tiles }, (_, i) => {
    const start = timeText(i * everySeconds, ".");
    const end = timeText(Math.min(durationSeconds, (i + 1) * everySeconds), ".");
    const place = [(i % columns) * width, Math.floor(i / columns) * height, width, height].join(",");
    return `${start} --> ${end}\n${uri}#xywh=${place}\n`;
  });
  return ["WEBVTT\n", ...cues].join("\n");
}
