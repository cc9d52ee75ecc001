import { avGetCodecName, type Stream } from "node-av";
import { AV_PIX_FMT_YUV420P, AVCOL_SPC_BT709 } from "node-av/constants";
import { present } from "#lib/media/native/checked";
import { readTurn } from "#lib/media/native/merging/read-turn";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { MediaFacts } from "#lib/media/running/acts";

/** What a file says about itself. */
export async function probe(path: string): Promise<MediaFacts> {
  await using input = await openInput(path);
  const video = streamOf(input, "video");
  const audio = streamOf(input, "audio");
  return {
    durationSeconds: Number(input.duration) / 1_000_000,
    ...(video && { video: videoFacts(video) }),
    ...(audio && { audio: audioFacts(audio) }),
    metadata: input.metadata?.getAll() ?? {},
  };
}

function videoFacts(stream: Stream): NonNullable<MediaFacts["video"]> {
  const { codecpar, avgFrameRate, nbFrames } = stream;
  const { num, den } = codecpar.sampleAspectRatio;
  return {
    codec: codecName(stream),
    width: codecpar.width,
    height: codecpar.height,
    framesPerSecond: avgFrameRate.num / avgFrameRate.den,
    durationSeconds: secondsOf(stream),
    frames: Number(nbFrames),
    plain: codecpar.format === AV_PIX_FMT_YUV420P && (num === den || num === 0) && readTurn(stream) === "none",
    colorSpace: codecpar.colorSpace === AVCOL_SPC_BT709 ? "bt709" : `code ${codecpar.colorSpace}`,
  };
}

function audioFacts(stream: Stream): NonNullable<MediaFacts["audio"]> {
  const { sampleRate, channels } = stream.codecpar;
  return { codec: codecName(stream), sampleRate, channels, durationSeconds: secondsOf(stream) };
}

const codecName = (stream: Stream): string => present(avGetCodecName(stream.codecpar.codecId), "the codec's name");

const secondsOf = (stream: Stream): number => (Number(stream.duration) * stream.timeBase.num) / stream.timeBase.den;
