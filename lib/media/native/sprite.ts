import { writeFile } from "node:fs/promises";
import { type FormatContext, Frame, type Stream } from "node-av";
import type { SpriteIndex } from "#lib/contracts/sprite-index";
import { readParts } from "#lib/media/mp4/read-parts";
import { endOf, readTracks } from "#lib/media/mp4/read-tracks";
import { checked, present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { encodeJpeg } from "#lib/media/native/encode-jpeg";
import { filterPictures } from "#lib/media/native/filter-pictures";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { ActOf } from "#lib/media/running/acts";

const mostTiles = 100;
/** Key frames are two seconds apart. */
const leastSeconds = 2;
const columnsAtMost = 10;
/** Pixels. */
const longSide = 160;
/** What a phone may spend on it. */
const mostBytes = 400_000;
/** JPEG quality, the better the smaller. */
const scales = [4, 6, 9, 13, 18, 25];

/** Small pictures of a film, from its key frames alone, side by side in one JPEG. */
export async function sprite(act: ActOf<"sprite">, alive: () => Promise<void>): Promise<SpriteIndex> {
  const { moov } = await readParts(act.path);
  const track = present(
    readTracks(moov).find(({ type }) => type === "video"),
    "the picture",
  );
  const { samples, timescale } = track;
  const durationSeconds = endOf(track) / timescale;
  const everySeconds = Math.max(leastSeconds, Math.ceil(durationSeconds / mostTiles));
  const tiles = Math.ceil(durationSeconds / everySeconds);
  const columns = Math.min(columnsAtMost, tiles);
  const keys = samples.filter(({ key }) => key).map(({ shown }) => shown);
  const shown = Array.from({ length: tiles }, (_, i) => {
    const middle = (i + 0.5) * everySeconds * timescale;
    return BigInt(keys.findLast((start) => start <= middle) ?? 0);
  });

  await using film = await openInput(act.path);
  const picture = present(streamOf(film, "video"), "the picture");
  const size = sizeOf(picture);
  const chain =
    `scale=${size.width}:${size.height}:flags=area:out_color_matrix=bt601:out_range=full,format=yuvj420p,` +
    `tile=${columns}x${Math.ceil(tiles / columns)}`;
  using sheet = await onlyFrame(filterPictures(shownFrames(film, picture, shown, alive), chain));
  for (const scale of scales) {
    const jpeg = await encodeJpeg(sheet, scale);
    await alive();
    if (jpeg.length > mostBytes && scale !== scales.at(-1)) continue;
    await writeFile(act.outPath, jpeg);
    break;
  }
  return { tiles, columns, ...size, everySeconds, durationSeconds };
}

function sizeOf({ codecpar: { width, height } }: Stream): { width: number; height: number } {
  const factor = longSide / Math.max(width, height);
  const even = (pixels: number): number => 2 * Math.round((pixels * factor) / 2);
  return { width: even(width), height: even(height) };
}

/** The frames at `shown`, rising; one that is asked for twice comes twice. */
async function* shownFrames(
  film: FormatContext,
  picture: Stream,
  shown: readonly bigint[],
  alive: () => Promise<void>,
): AsyncGenerator<Frame> {
  const times = new Map<bigint, number>();
  for (const pts of shown) times.set(pts, (times.get(pts) ?? 0) + 1);
  for await (const frame of decodeFrames(film, picture, ({ pts }) => times.has(pts))) {
    for (let n = times.get(frame.pts) ?? 0; n > 0; n -= 1) yield frame;
    await alive();
  }
}

async function onlyFrame(frames: AsyncIterable<Frame>): Promise<Frame> {
  const kept = new Frame();
  kept.alloc();
  for await (const frame of frames) {
    kept.unref();
    checked(kept.ref(frame), "keeping a picture");
  }
  return kept;
}
