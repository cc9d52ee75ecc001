import type { Box, Size } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import type { PreparedScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder } from "#lib/render/record";

/** What has to stay legible on a picture, in frame px. */
export interface Writing {
  box: Box;
  /** Colours it takes, and the least contrast of each with what is behind it. */
  colors: ReadonlyMap<string, number>;
}

/** WCAG: letters, and lines that mean something. */
const leastOfText = 4.5;
const leastOfStrokes = 3;

/** Finds all letters and lines that stand on the ground itself, wherever they are at any cue. */
export function textOnPicture(scene: PreparedScene<RecordedPath>, kit: Kit<RecordedPath>, frame: Size): Writing[] {
  const tape = recorder(kit.measure);
  const found: Writing[] = [];
  const byPlace = new Map<string, Map<string, number>>();
  for (const moment of scene.cues) {
    for (const element of scene.elements) element.draw(tape.surface, moment);
    for (const { mark, alpha, boxes } of tape.take()) {
      if ((mark.kind !== "text" && mark.kind !== "stroke") || mark.color === undefined || mark.on !== undefined)
        continue;
      if (alpha < 0.35) continue;
      const least = mark.kind === "text" ? leastOfText : leastOfStrokes;
      for (const box of boxes) {
        const inside = withinFrame(box, frame);
        if (!inside) continue;
        const key = [inside.x, inside.y, inside.width, inside.height].map((n) => Math.round(n / 4)).join(" ");
        const colors = byPlace.get(key) ?? new Map<string, number>();
        if (!byPlace.has(key)) {
          byPlace.set(key, colors);
          found.push({ box: inside, colors });
        }
        colors.set(mark.color, Math.max(least, colors.get(mark.color) ?? 0));
      }
    }
  }
  return found;
}

/** Whether any letters are there at a moment. */
export function showsText(scene: PreparedScene<RecordedPath>, kit: Kit<RecordedPath>, seconds: number): boolean {
  const tape = recorder(kit.measure);
  for (const element of scene.elements) element.draw(tape.surface, seconds);
  return tape.take().some(({ mark, alpha }) => mark.kind === "text" && alpha > 0.1);
}

function withinFrame(box: Box, frame: Size): Box | undefined {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const width = Math.min(frame.width, box.x + box.width) - x;
  const height = Math.min(frame.height, box.y + box.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
