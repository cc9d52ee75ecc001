import { open } from "node:fs/promises";
import type { Frame } from "node-av";
import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { encodeJpeg } from "#lib/media/native/encode-jpeg";
import { filterFrames } from "#lib/media/native/filter-frames";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { ActOf } from "#lib/media/running/acts";
import { reelHead } from "#lib/render/reel-file";

/** A film has no more single pictures than this; what follows is left out. */
const most = 2000;

/** Every picture of a film at an even rate as a JPEG, one after another in one file; as `reel-file` reads it. */
export async function reel(
  { path, longSide, fps, scale, outPath }: ActOf<"reel">,
  alive: () => Promise<void>,
): Promise<{ frames: number; width: number; height: number }> {
  await using film = await openInput(path);
  const picture = present(streamOf(film, "video"), "the picture");
  const { num, den } = picture.timeBase;
  const { width, height } = sizeOf(picture.codecpar, longSide);
  const chain =
    `fps=${fps},scale=${width}:${height}:flags=area:out_color_matrix=bt601:out_range=full,` +
    "format=yuvj420p,setsar=1";
  const described = (first: Frame) =>
    `video_size=${first.width}x${first.height}:pix_fmt=${first.format}:time_base=${num}/${den}:pixel_aspect=1/1:colorspace=${first.colorSpace}:range=${first.colorRange}`;
  const jpegs: Buffer[] = [];
  const ends = { source: "buffer", sink: "buffersink" } as const;
  for await (const shown of filterFrames(decodeFrames(film, picture), chain, ends, described)) {
    jpegs.push(await encodeJpeg(shown, scale));
    await alive();
    if (jpegs.length === most) break;
  }
  const file = await open(outPath, "w");
  try {
    await file.write(reelHead(jpegs.map((jpeg) => jpeg.length)));
    for (const jpeg of jpegs) await file.write(jpeg);
  } finally {
    await file.close();
  }
  return { frames: present(jpegs.length > 0 ? jpegs.length : undefined, "a picture"), width, height };
}

/** Never larger than it is. */
function sizeOf({ width, height }: { width: number; height: number }, longSide: number) {
  const factor = Math.min(1, longSide / Math.max(width, height));
  const even = (pixels: number): number => Math.max(2, 2 * Math.round((pixels * factor) / 2));
  return { width: even(width), height: even(height) };
}
