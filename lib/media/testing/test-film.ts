import type { FilmSource, PictureFormat, Planes } from "#lib/media/film-encoder";

export const smallFormat: PictureFormat = { width: 128, height: 72, fps: 30, lossless: true };

/**
 * A film of noise that changes where `changes` says so and stands still elsewhere; `salt` makes different films. Its
 * planes are overwritten for every frame, as a canvas is.
 */
export function noiseFilm(frames: number, changes: (index: number) => boolean, salt = 1): FilmSource {
  const { width, height } = smallFormat;
  const plane = (size: number) => new Uint8Array(size);
  const planes: Planes = {
    y: plane(width * height),
    u: plane((width * height) / 4),
    v: plane((width * height) / 4),
    stride: width,
  };
  let state = salt;
  return {
    frames,
    async draw(index) {
      const changed = index === 0 || changes(index);
      if (changed) state = (state * 48_271) % 2_147_483_647;
      for (const [n, part] of [planes.y, planes.u, planes.v].entries()) {
        for (let i = 0; i < part.length; i += 1) part[i] = 16 + (((state >> (i % 13)) + n * 31 + i) % 200);
      }
      // The next frame is drawn while this one is encoded.
      return { planes, changed };
    },
  };
}
