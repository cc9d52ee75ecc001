import type { ScenePreview } from "#lib/contracts/scene-preview";
import { browserKit } from "./browser-kit";
import { loadFonts } from "./load-fonts";
import { loadPictures } from "./pictures";

export interface PreviewedScene {
  durationSeconds: number;
  bestStillSeconds: number;
  /** Puts the moment on the canvas, as the film has it. */
  draw(seconds: number): void;
}

/** The longer side of the canvas in px; larger films are previewed smaller. */
const mostPixels = 1280;

/** Size of the canvas for a film's frame: whole, even numbers of px. */
export function previewSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, mostPixels / Math.max(width, height));
  return { width: 2 * Math.round((width * scale) / 2), height: 2 * Math.round((height * scale) / 2) };
}

/** Prepares a scene, and what it comes out of and turns into, on a canvas with the code and the fonts that film it. Loads the renderer when first needed. */
export async function previewScene(preview: ScenePreview, canvas: HTMLCanvasElement): Promise<PreviewedScene> {
  const surface = canvas.getContext("2d");
  if (!surface) throw new Error("This browser draws no canvas.");
  const { program, before, after } = preview;
  const seen = [before?.program, program, after?.program].filter((one) => one !== undefined);
  const [{ joinedScene }, kit] = await Promise.all([
    import("./joined-scene"),
    browserKit(),
    loadFonts(preview.fonts),
    loadPictures(seen, preview.pictures),
  ]);
  const scene = joinedScene(preview, { width: canvas.width, height: canvas.height }, kit);
  return {
    durationSeconds: scene.durationSeconds,
    bestStillSeconds: scene.bestStillSeconds,
    draw: (seconds) => scene.draw(surface, seconds),
  };
}
