import { writeFile } from "node:fs/promises";
import { Frame } from "node-av";
import { checked, present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { encodeJpeg } from "#lib/media/native/encode-jpeg";
import { filterFrames } from "#lib/media/native/filter-frames";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { ActOf } from "#lib/media/running/acts";

/** JPEG quality, the better the smaller. */
const fine = 4;

/** The frame of a film that is shown at a time, as a JPEG. */
export async function frame({ path, atSeconds, width, outPath }: ActOf<"frame">, alive: () => Promise<void>) {
  await using film = await openInput(path);
  const picture = present(streamOf(film, "video"), "the picture");
  const { num, den } = picture.timeBase;
  const until = BigInt(Math.round((atSeconds * den) / num));
  async function* upTo(): AsyncGenerator<Frame> {
    for await (const decoded of decodeFrames(film, picture)) {
      yield decoded;
      if (decoded.pts >= until) return;
      await alive();
    }
  }
  const even = Math.max(2, 2 * Math.round(width / 2));
  const chain = `scale=${even}:-2:flags=area:out_color_matrix=bt601:out_range=full,format=yuvj420p,setsar=1`;
  let jpeg: Buffer | undefined;
  const described = (first: Frame) =>
    `video_size=${first.width}x${first.height}:pix_fmt=${first.format}:time_base=${num}/${den}:pixel_aspect=1/1`;
  for await (const shown of filterFrames(
    onlyLast(upTo()),
    chain,
    { source: "buffer", sink: "buffersink" },
    described,
  )) {
    jpeg = await encodeJpeg(shown, fine);
  }
  await writeFile(outPath, present(jpeg, "a picture"));
}

async function* onlyLast(frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  using kept = new Frame();
  kept.alloc();
  let some = false;
  for await (const frame of frames) {
    kept.unref();
    checked(kept.ref(frame), "keeping a picture");
    some = true;
  }
  if (some) yield kept;
}
