import type { FilmSource, PictureFormat, Planes } from "#lib/media/film-encoder";

export const slideFormat: PictureFormat = { width: 320, height: 176, fps: 30 };

const columns = 4;
const [cellWidth, cellHeight] = [64, 32];
const fadeFrames = 16;
const everyFrames = 48;

/** Something like a letter's edges: hard, irregular, the same at each call. */
const inked = (x: number, y: number): boolean => ((x * 7919) ^ (y * 104_729) ^ ((x >> 2) * (y >> 1) * 31)) % 5 < 2;

/**
 * A film like a lesson: words fade in on a ground of shades, one after the other, and stay; a third of the frames
 * change. Tells the encoder where.
 */
export function slideFilm(frames: number): FilmSource {
  const { width, height } = slideFormat;
  const planes: Planes = {
    y: Uint8Array.from({ length: width * height }, (_, i) => 40 + ((i % width) + Math.floor(i / width)) / 6),
    u: new Uint8Array((width * height) / 4).fill(118),
    v: new Uint8Array((width * height) / 4).fill(134),
    stride: width,
  };
  return {
    frames,
    async draw(index) {
      const word = Math.floor(index / everyFrames);
      const step = (index % everyFrames) + 1;
      if (step > fadeFrames) return { planes, changed: index === 0, areas: [] };
      const left = 16 + (word % columns) * (cellWidth + 8);
      const top = 16 + (Math.floor(word / columns) % 4) * (cellHeight + 8);
      for (let y = top; y < top + cellHeight; y += 1) {
        for (let x = left; x < left + cellWidth; x += 1) {
          const ground = 40 + (x + y) / 6;
          const ink = inked(x + word, y) ? 215 : ground;
          planes.y[y * width + x] = Math.round(ground + ((ink - ground) * step) / fadeFrames);
        }
      }
      return { planes, changed: true, areas: [{ left, top, width: cellWidth, height: cellHeight }] };
    },
  };
}
