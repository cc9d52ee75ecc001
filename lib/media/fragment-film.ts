import { type FileHandle, open } from "node:fs/promises";
import type { HlsIndex } from "#lib/contracts/hls-index";
import { Failure } from "#lib/errors/failure";
import { codecWord } from "#lib/media/mp4/codec-words";
import { fragmentBox, headBoxes } from "#lib/media/mp4/fragment-boxes";
import { segmentStarts } from "#lib/media/mp4/group-segments";
import { readParts } from "#lib/media/mp4/read-parts";
import { readTracks, type Sample, type Track } from "#lib/media/mp4/read-tracks";
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
 * anew. Films of equal key frames are cut at equal moments. Answers what playlists need. Throws ENCODING_FAILED.
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

/** What belongs into each segment: whole groups of pictures, and what is heard meanwhile. */
function partsOf(picture: Track, tracks: readonly Track[]): Part[] {
  const starts = segmentStarts(picture.samples, picture.timescale);
  const last = picture.samples.at(-1);
  const end = last ? last.start + last.duration : 0;
  const from = starts.map((index) => (picture.samples[index]?.start ?? 0) / picture.timescale);
  const until = [...from.slice(1), end / picture.timescale];
  return until.map((to, i) => ({
    // Rounded where they meet, so that what is lost in one is found in the next.
    seconds: (Math.round(to * 1e6) - Math.round((from[i] ?? 0) * 1e6)) / 1e6,
    runs: tracks
      .map((track) => ({ track, samples: samplesOf(track, from[i] ?? 0, i + 1 < until.length ? to : undefined) }))
      .filter(({ samples }) => samples.length > 0),
  }));
}

/** Samples that are shown or heard from `from` on and before `to`; what is skipped at the beginning goes with the first. */
function samplesOf({ samples, timescale, skipped }: Track, from: number, to: number | undefined): Sample[] {
  const ticks = (seconds: number): number => seconds * timescale + skipped - 0.5;
  return samples.filter(({ start }) => (from === 0 || start >= ticks(from)) && (to === undefined || start < ticks(to)));
}

function sizeOf({ box }: Track): { width: number; height: number } {
  // The last two fields of a track's head, in 16.16.
  const head = box.subarray(box.indexOf("tkhd", 0, "latin1") - 4);
  const end = head.readUInt32BE(0);
  return { width: head.readUInt16BE(end - 8), height: head.readUInt16BE(end - 4) };
}
