import { SpriteIndex } from "#lib/contracts/sprite-index";
import { type MediaOptions, runAct } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

/**
 * Small pictures of a film (at most 100, 160 pixels on the long side, about 400 kB at most) in one JPEG, for the rail
 * under the player. Throws ENCODING_FAILED.
 */
export function drawSprite(film: string, path: string, options: MediaOptions = {}): Promise<SpriteIndex> {
  return writeWhole(path, ({ outPath }) => runAct({ act: "sprite", path: film, outPath }, SpriteIndex, options));
}
