import path from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import { lookNames } from "#lib/contracts/look-infos";
import type { LookName } from "#lib/contracts/looks";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { drawLook } from "#lib/film/look-pictures/draw-look";
import { drawPicture } from "#lib/film/scenes/draw-picture";
import { projectRoot } from "#lib/processes/project-root";
import { titleProgram } from "#lib/render/title-program";

/** What the form shows before anybody has typed. */
export const openingPicture = "opening";
export const lookPictures = [...lookNames, openingPicture] as const;
export type LookPicture = LookName | typeof openingPicture;

/** Twice as large, or more, as pages show them, in px. */
const lookSize = { width: 384, height: 216 };
const openingSize = { width: 960, height: 540 };

/** A picture that pages show of a look, so that no browser must draw it. */
export function drawLookPicture(name: LookPicture, kit: NodeKit): Canvas {
  if (name === openingPicture) {
    const drawn = newCanvas(openingSize);
    drawn.context.drawImage(drawPicture(titleProgram("Your title", "paper"), undefined, openingSize, kit), 0, 0);
    return drawn.canvas;
  }
  kit.fonts.prepare("Aa", "en");
  const { canvas, context } = newCanvas(lookSize);
  drawLook(context, name, lookSize, kit);
  return canvas;
}

export const lookPicturePath = (name: LookPicture): string => path.join(projectRoot(), "public/looks", `${name}.webp`);
