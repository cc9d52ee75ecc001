import type { Easel } from "#lib/render/artwork/easel";
import type { Bitmap } from "#lib/render/kit";
import type { Surface } from "#lib/render/surface";

const side = 128;
/** Weaker specks would not be seen. */
const leastSpeck = 0.16;

/** A tile of fine specks, dark and light: what keeps soft gradients from showing steps. */
export function grainTile(easel: Easel): Bitmap {
  return easel.raster({ width: side, height: side }, (surface) => {
    const random = easel.random("grain");
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const speck = random();
        if (Math.abs(speck - 0.5) < leastSpeck) continue;
        surface.globalAlpha = Math.abs(speck - 0.5) * 1.6;
        surface.fillStyle = speck < 0.5 ? "#000000" : "#ffffff";
        surface.fillRect(x, y, 1, 1);
      }
    }
    surface.globalAlpha = 1;
  });
}

/** Lays grain over what is painted already, and nowhere else. */
export function layGrain<Q>(surface: Surface<Q>, easel: Easel, tile: Bitmap, top: number): void {
  const random = easel.random(`lay ${top}`);
  surface.save();
  surface.globalCompositeOperation = "source-atop";
  surface.globalAlpha = easel.palette.grain * 0.42 + 0.018;
  for (let y = top - random() * side; y < easel.height; y += side) {
    for (let x = -random() * side; x < easel.width; x += side)
      surface.drawImage(tile.source, Math.floor(x), Math.floor(y), side, side);
  }
  surface.restore();
}
