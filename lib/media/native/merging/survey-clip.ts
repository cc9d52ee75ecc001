import { avGetCodecName, avRescaleQ, type FormatContext, Packet, type Stream } from "node-av";
import {
  AV_DISPOSITION_ATTACHED_PIC,
  AV_FRAME_FLAG_INTERLACED,
  AV_NOPTS_VALUE,
  AV_PKT_FLAG_DISCARD,
  AVCOL_SPC_UNSPECIFIED,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  AVMEDIA_TYPE_VIDEO,
} from "node-av/constants";
import { Failure } from "#lib/errors/failure";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { CopyCheck } from "#lib/media/native/merging/copy-check";
import { guestFrames } from "#lib/media/native/merging/guest-frames";
import { openGuest } from "#lib/media/native/merging/open-guest";
import { readTurn } from "#lib/media/native/merging/read-turn";
import { streamOf } from "#lib/media/native/open-input";
import type { ClipSurvey } from "#lib/media/running/merging";

/** Sound that begins so much earlier than the picture is heard from its beginning on. */
const earlySoundTicks = 9000;
/** Files round their own length, and sound is often a little longer. */
const toleratedClaimSeconds = 0.5;
/** More pictures a second are no rate. */
const mostRate = 240;
/** Times that leap so far from their neighbours' are damaged: nothing is shown for so long. */
const leapTicks = 900 * ticksPerSecond;
const usualRate = 25;
/** Rows from which on pictures are BT.709 when they do not say. */
const highDefinition = 720;

interface Span {
  first: number;
  last: number;
  /** Pieces in it. */
  count: number;
  /** Ticks after `last` at which it is over. */
  end: number;
}

/**
 * What a stranger's film holds: every packet is looked at, and the first picture decoded. Throws FILE_REFUSED, whose
 * message goes on from "it cannot be used: ".
 */
export async function surveyClip(path: string, alive: () => Promise<void>): Promise<ClipSurvey> {
  const picture = await firstPicture(path, alive);
  await using input = await openGuest(path);
  const video = pictureOf(input);
  const sound = streamOf(input, "audio");
  const copy = new CopyCheck(video);
  const spans = await readSpans(input, video, sound, copy, alive);
  if (!spans.video) throw new Failure("FILE_REFUSED", { message: "there is no picture in it" });
  const early = spans.sound && spans.video.first - spans.sound.first > earlySoundTicks;
  const zeroTicks = early && spans.sound ? spans.sound.first : spans.video.first;
  const seconds = (spans.video.end - zeroTicks) / ticksPerSecond;
  const claimed = Number(input.duration) / 1_000_000;
  const copyWord = zeroTicks === 0 ? copy.word : undefined;
  return {
    picture: { ...picture, rate: saidRate(video) ?? countedRate(spans.video) },
    zeroTicks,
    lastTicks: spans.video.last,
    endTicks: spans.video.end,
    seconds,
    ...(claimed > seconds + toleratedClaimSeconds && { claimedSeconds: claimed }),
    hasSound: spans.sound !== undefined,
    ...(copyWord !== undefined && { copyWord }),
  };
}

/** The stream with moving pictures; the cover of a song is none. Throws FILE_REFUSED without one. */
export function pictureOf(input: FormatContext): Stream {
  const stream = input.streams.find(
    (one) => one.codecpar.codecType === AVMEDIA_TYPE_VIDEO && !one.hasDisposition(AV_DISPOSITION_ATTACHED_PIC),
  );
  if (!stream) throw new Failure("FILE_REFUSED", { message: "there is no moving picture in it" });
  return stream;
}

async function firstPicture(path: string, alive: () => Promise<void>): Promise<Omit<ClipSurvey["picture"], "rate">> {
  await using input = await openGuest(path);
  const stream = pictureOf(input);
  for await (const frame of guestFrames(input, stream, () => filmTime, alive)) {
    const { num, den } = frame.sampleAspectRatio;
    return {
      codec: avGetCodecName(stream.codecpar.codecId) ?? "unknown",
      width: frame.width,
      height: frame.height,
      pixelAspect: num > 0 && den > 0 ? num / den : 1,
      turn: readTurn(stream),
      interlaced: (frame.flags & AV_FRAME_FLAG_INTERLACED) !== 0,
      // Files that do not say: as players take them, by their height.
      matrix: frame.colorSpace !== AVCOL_SPC_UNSPECIFIED ? "said" : frame.height >= highDefinition ? "bt709" : "bt601",
      light:
        frame.colorTrc === AVCOL_TRC_SMPTE2084 ? "pq" : frame.colorTrc === AVCOL_TRC_ARIB_STD_B67 ? "hlg" : "standard",
    };
  }
  throw new Failure("FILE_REFUSED", { message: "it is damaged: not one picture of it can be read" });
}

/** Pictures a second as the file tells; some tell nothing. */
function saidRate({ avgFrameRate, rFrameRate }: Stream): number | undefined {
  for (const { num, den } of [avgFrameRate, rFrameRate]) {
    if (num > 0 && den > 0 && num / den <= mostRate) return num / den;
  }
  return undefined;
}

function countedRate({ count, first, last }: Span): number {
  const rate = ((count - 1) * ticksPerSecond) / (last - first);
  return rate > 0 && rate <= mostRate ? rate : usualRate;
}

async function readSpans(
  input: FormatContext,
  video: Stream,
  sound: Stream | undefined,
  copy: CopyCheck,
  alive: () => Promise<void>,
): Promise<{ video?: Span; sound?: Span }> {
  using packet = new Packet();
  packet.alloc();
  const spans: { video?: Span; sound?: Span } = {};
  // A file that breaks off ends there.
  while ((await input.readFrame(packet)) >= 0) {
    const kind = packet.streamIndex === video.index ? "video" : packet.streamIndex === sound?.index ? "sound" : "none";
    if (kind === "video") copy.see(packet);
    if (kind !== "none") spans[kind] = extended(spans[kind], packet, kind === "video" ? video : (sound ?? video));
    packet.unref();
    await alive();
  }
  return spans;
}

function extended(span: Span | undefined, packet: Packet, stream: Stream): Span | undefined {
  const time = packet.pts === AV_NOPTS_VALUE ? packet.dts : packet.pts;
  if (time === AV_NOPTS_VALUE || (packet.flags & AV_PKT_FLAG_DISCARD) !== 0) return span;
  const ticks = (count: bigint): number => Number(avRescaleQ(count, stream.timeBase, filmTime));
  const at = ticks(time);
  if (span && Math.abs(at - span.last) > leapTicks) return span;
  const lasting =
    packet.duration > 0n ? ticks(packet.duration) : Math.round(ticksPerSecond / (saidRate(stream) ?? usualRate));
  return {
    count: (span?.count ?? 0) + 1,
    first: Math.min(span?.first ?? at, at),
    last: Math.max(span?.last ?? at, at),
    end: Math.max(span?.end ?? at, at + lasting),
  };
}
