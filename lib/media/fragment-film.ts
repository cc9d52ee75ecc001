import { type FileHandle, open } from "node:fs/promises";
import type { HlsIndex } from "#lib/contracts/hls-index";
import { Failure } from "#lib/errors/failure";
import { codecWord } from "#lib/media/mp4/codec-words";
import { fragmentBox, headBoxes } from "#lib/media/mp4/fragment-boxes";
import { segmentStarts } from "#lib/media/mp4/group-segments";
import { readParts } from "#lib/media/mp4/read-parts";
import { endOf, readTracks, type Sample, type Track } from "#lib/media/mp4/read-tracks";
import type { MediaOptions } from "#lib/media/running/run-act";
import { streamRates } from "#lib/media/streaming/stream-rates";
import { writeWhole } from "#lib/media/write-whole";

interface FragmentParts {
  /** An mp4 whose picture is taken. */
  picture: string;
  /** One whose sound is taken; it may be the same. */
  sound: string;
}

/**
 * Finished mp4s as one film in fragments, for adaptive players: the same frames at the same times, nothing encoded
 * anew. Films of equal key frames are cut at equal moments. Answers what playlists need. Throws ENCODING_FAILED, also for
 * a picture that cannot be entered every few seconds.
 */
export async function fragmentFilm(
  parts: FragmentParts,
  path: string,
  { signal }: MediaOptions = {},
): Promise<HlsIndex> {
  try {
    return await writeWhole(path, ({ outPath }) => fragment(parts, outPath, signal));
  } catch (error) {
    signal?.throwIfAborted();
    throw new Failure("ENCODING_FAILED", { cause: error });
  }
}

async function fragment(from: FragmentParts, outPath: string, signal: AbortSignal | undefined): Promise<HlsIndex> {
  const { moov } = await readParts(from.picture);
  const picture = readTracks(moov).find(({ type }) => type === "video");
  const sound = readTracks((await readParts(from.sound)).moov).find(({ type }) => type === "audio");
  if (!picture) throw new Error("a film without a picture cannot be streamed");
  const tracks = sound ? [picture, sound] : [picture];
  await using pictures = await open(from.picture);
  await using sounds = await open(from.sound);
  const fileOf = ({ type }: Track): FileHandle => (type === "video" ? pictures : sounds);
  await using output = await open(outPath, "w");
  const head = headBoxes(moov, tracks);
  await output.write(head);
  const segments: HlsIndex["segments"] = [];
  for (const [i, part] of partsOf(picture, tracks).entries()) {
    signal?.throwIfAborted();
    const data = await Promise.all(
      part.runs.flatMap(({ track, samples }) => samples.map((sample) => read(fileOf(track), sample))),
    );
    const moof = fragmentBox(i + 1, part.runs);
    const mdat = Buffer.alloc(8);
    mdat.writeUInt32BE(8 + data.reduce((sum, { length }) => sum + length, 0));
    mdat.write("mdat", 4, "latin1");
    const bytes = Buffer.concat([moof, mdat, ...data]);
    await output.write(bytes);
    segments.push({ bytes: bytes.length, seconds: part.seconds });
  }
  return {
    codecs: tracks.map(codecWord).join(","),
    ...sizeOf(picture),
    ...streamRates(segments),
    headBytes: head.length,
    segments,
  };
}

async function read(file: FileHandle, { offset, bytes }: Sample): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, offset);
  if (bytesRead !== bytes) throw new Error("the film is shorter than its index says");
  return buffer;
}

interface Part {
  seconds: number;
  runs: { track: Track; samples: readonly Sample[] }[];
}

/** A player that is sent further away waits for no more than this; our own films have a key frame every two seconds. */
const longestGroupSeconds = 5;

/** What belongs into each segment: whole groups of pictures, and what is heard meanwhile. */
function partsOf(picture: Track, tracks: readonly Track[]): Part[] {
  const { samples: frames, timescale } = picture;
  const starts = segmentStarts(frames, timescale);
  if (starts[0] !== 0) throw new Error("a film without a key frame at its beginning cannot be streamed");
  const times = [...starts.map((index) => frames[index]?.shown ?? 0), endOf(picture)].map((ticks) => ticks / timescale);
  // The film begins when its first frame is shown, which may be a little late.
  return starts.map((start, i) => {
    const [from = 0, to = 0] = times.slice(i, i + 2);
    const group = frames.slice(start, starts[i + 1]);
    checkGroup(group, from * timescale, timescale);
    const last = i + 1 === starts.length;
    const heard = { from: i === 0 ? Number.NEGATIVE_INFINITY : from, to: last ? Number.POSITIVE_INFINITY : to };
    return {
      // Rounded where they meet, so that what is lost in one is found in the next.
      seconds: (Math.round(to * 1e6) - Math.round(from * 1e6)) / 1e6,
      runs: tracks
        .map((track) => ({ track, samples: track === picture ? group : samplesWithin(track, heard) }))
        .filter(({ samples }) => samples.length > 0),
    };
  });
}

/** Samples that are heard from `from` on and before `to`. */
const samplesWithin = ({ samples, timescale }: Track, { from, to }: { from: number; to: number }): Sample[] =>
  samples.filter(({ shown }) => shown >= from * timescale - 0.5 && shown < to * timescale - 0.5);

/** Throws for frames that need others from before their segment, and for those that wait too long for a key frame. */
function checkGroup(frames: readonly Sample[], from: number, timescale: number): void {
  if (frames.some(({ shown }) => shown < from)) throw new Error("a group of pictures hangs on the one before it");
  const keys = frames.filter(({ key }) => key).map(({ shown }) => shown);
  const gaps = [...keys.slice(1), endOf({ samples: frames })].map((until, i) => until - (keys[i] ?? 0));
  if (Math.max(...gaps) > longestGroupSeconds * timescale) throw new Error("key frames are too far apart");
}

function sizeOf({ box }: Track): { width: number; height: number } {
  // The last two fields of a track's head, in 16.16.
  const head = box.subarray(box.indexOf("tkhd", 0, "latin1") - 4);
  const end = head.readUInt32BE(0);
  return { width: head.readUInt16BE(end - 8), height: head.readUInt16BE(end - 4) };
}
