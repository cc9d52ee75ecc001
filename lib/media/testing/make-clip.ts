import { Codec, CodecContext, Dictionary, FilterGraph, Frame, type IRational, type Packet, Rational } from "node-av";
import {
  AV_CHANNEL_LAYOUT_MONO,
  AV_CHANNEL_LAYOUT_STEREO,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_NONE,
  AV_PIX_FMT_YUV420P,
  AV_PKT_DATA_DISPLAYMATRIX,
  AV_SAMPLE_FMT_FLT,
  AV_SAMPLE_FMT_FLTP,
  AV_SAMPLE_FMT_S16,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBOPUS,
  FF_ENCODER_LIBSVTAV1,
  FF_ENCODER_LIBVPX_VP8,
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBX264,
  FF_ENCODER_LIBX265,
  FF_ENCODER_MPEG4,
  FF_ENCODER_PCM_S16LE,
  FF_ENCODER_PRORES_KS,
} from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";
import { encodeFrames } from "#lib/media/native/encode-aac";
import { inTimeOrder, type Source } from "#lib/media/native/in-time-order";
import { endOf } from "#lib/media/native/merging/graph-end";
import { writeFilm } from "#lib/media/native/write-mp4";

type Format = Parameters<typeof writeFilm>[0];
type FrameForm = Pick<CodecContext, "pixelFormat" | "sampleFormat">;

const videoEncoders = {
  h264: FF_ENCODER_LIBX264,
  hevc: FF_ENCODER_LIBX265,
  vp8: FF_ENCODER_LIBVPX_VP8,
  vp9: FF_ENCODER_LIBVPX_VP9,
  av1: FF_ENCODER_LIBSVTAV1,
  mpeg4: FF_ENCODER_MPEG4,
  prores: FF_ENCODER_PRORES_KS,
} as const;

const soundForms = {
  aac: { encoder: FF_ENCODER_AAC, format: AV_SAMPLE_FMT_FLTP, name: "fltp" },
  opus: { encoder: FF_ENCODER_LIBOPUS, format: AV_SAMPLE_FMT_FLT, name: "flt" },
  pcm: { encoder: FF_ENCODER_PCM_S16LE, format: AV_SAMPLE_FMT_S16, name: "s16" },
} as const;

export interface ClipForm {
  width: number;
  height: number;
  rate: IRational;
  seconds: number;
  codec: keyof typeof videoEncoders;
  format: Format;
  /** A source and filters of FFmpeg; dark grey when absent. */
  picture?: string;
  pixelFormat?: FrameForm["pixelFormat"];
  /** Frames left out, so that they come unevenly. */
  skips?: (index: number) => boolean;
  /** Width of a pixel over its height, as a fraction. */
  pixelAspect?: IRational;
  /** A display matrix: stored pictures are to be turned by it. */
  matrix?: readonly number[];
  options?: Record<string, string>;
  sound?: { codec: keyof typeof soundForms; rate: number; channels: 1 | 2; wave?: string };
  /** Seconds at which it flashes white for 0.1 s, and clicks. */
  marks?: readonly number[];
}

const wide: IRational = { num: 1, den: 1 };
/** Writes a small film as another maker might: for tests of what is done with them. */
export async function makeClip(path: string, form: ClipForm): Promise<void> {
  using video = await openVideo(form);
  using audio = form.sound && (await openAudio(form.sound));
  await writeFilm(form.format, path, async (output) => {
    const sources: Source[] = [];
    const add = (encoder: CodecContext, packets: AsyncGenerator<Packet>): void => {
      const stream = output.newStream(null);
      checked(stream.codecpar.fromContext(encoder), "copying settings");
      stream.timeBase = encoder.timeBase;
      if (form.matrix && encoder === video) {
        const bytes = Buffer.alloc(36);
        for (const [i, value] of form.matrix.entries()) bytes.writeInt32LE(value, i * 4);
        stream.codecpar.addCodedSideData(AV_PKT_DATA_DISPLAYMATRIX, bytes);
      }
      sources.push({ stream, time: encoder.timeBase, packets });
    };
    add(video, encodeFrames(video, pictures(form)));
    if (audio) add(audio, encodeFrames(audio, sounds(form, audio.frameSize || 1024)));
    return {
      options: {},
      async write(write) {
        for await (const { packet, stream, time } of inTimeOrder(sources)) {
          // Of pictures the encoder does not tell it.
          if (packet.duration === 0n) packet.duration = 1n;
          await write(packet, stream, time);
        }
      },
    };
  });
}

async function openVideo(form: ClipForm): Promise<CodecContext> {
  const { width, height, rate, codec: name, pixelAspect = wide, pixelFormat = AV_PIX_FMT_YUV420P } = form;
  const codec = present(Codec.findEncoderByName(videoEncoders[name]), name);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = width;
  encoder.height = height;
  encoder.pixelFormat = pixelFormat;
  encoder.threadCount = 1;
  encoder.bitRate = 400_000n;
  encoder.timeBase = new Rational(rate.den, rate.num);
  encoder.framerate = new Rational(rate.num, rate.den);
  encoder.sampleAspectRatio = new Rational(pixelAspect.num, pixelAspect.den);
  if (form.format !== "avi" && form.format !== "mpegts") encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  checked(await encoder.open2(codec, Dictionary.fromObject(form.options ?? {})), `opening ${name}`);
  return encoder;
}

async function openAudio({ codec: name, rate, channels }: NonNullable<ClipForm["sound"]>): Promise<CodecContext> {
  const codec = present(Codec.findEncoderByName(soundForms[name].encoder), name);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.sampleFormat = soundForms[name].format;
  encoder.sampleRate = rate;
  encoder.channelLayout = channels === 1 ? AV_CHANNEL_LAYOUT_MONO : AV_CHANNEL_LAYOUT_STEREO;
  encoder.bitRate = 96_000n;
  encoder.timeBase = new Rational(1, rate);
  encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  checked(await encoder.open2(codec, null), `opening ${name}`);
  return encoder;
}

const within = (marks: readonly number[], seconds: number): string =>
  marks.map((mark) => `between(t,${mark - 0.0001},${mark + seconds})`).join("+") || "0";

async function* pictures(form: ClipForm): AsyncGenerator<Frame> {
  const { width, height, rate, seconds, marks = [], skips = () => false } = form;
  const size = `s=${width}x${height}:r=${rate.num}/${rate.den}`;
  const source = (form.picture ?? "color=c=0x282828:SIZE").replace("SIZE", size);
  const flash = `drawbox=t=fill:color=white:enable='${within(marks, 0.09)}'`;
  const format = `format=pix_fmts=${form.pixelFormat ?? AV_PIX_FMT_YUV420P}`;
  const aspect = form.pixelAspect ?? wide;
  const chain = `${source},${flash},${format},setsar=${aspect.num}/${aspect.den},buffersink@out`;
  const count = Math.round((seconds * rate.num) / rate.den);
  let index = 0;
  for await (const frame of drawn(chain, "buffersink@out")) {
    if (index >= count) return;
    frame.pts = BigInt(index);
    // Sources call every picture a key frame, and encoders obey.
    frame.pictType = AV_PICTURE_TYPE_NONE;
    if (!skips(index)) yield frame;
    index += 1;
  }
}

async function* sounds({ sound: form, seconds, marks = [] }: ClipForm, frameSize: number): AsyncGenerator<Frame> {
  if (!form) return;
  const wave = form.wave ?? `if(${within(marks, 0.02)},0.9*sin(2*PI*1000*t),0)`;
  const waves = form.channels === 1 ? wave : `${wave}|${wave}`;
  const chain =
    `aevalsrc='${waves}':s=${form.rate}:d=${seconds},aformat=sample_fmts=${soundForms[form.codec].name}:` +
    `channel_layouts=${form.channels === 1 ? "mono" : "stereo"},asetnsamples=n=${frameSize}:p=0,abuffersink@out`;
  yield* drawn(chain, "abuffersink@out");
}

/** Frames that a graph makes by itself. */
async function* drawn(chain: string, name: string): AsyncGenerator<Frame> {
  using graph = new FilterGraph();
  graph.alloc();
  checked(graph.parse2(chain), `setting up ${chain}`);
  checked(graph.configSync(), `setting up ${chain}`);
  const sink = endOf(graph, name);
  using frame = new Frame();
  frame.alloc();
  for (;;) {
    const code = await sink.buffersinkGetFrame(frame);
    if (code === AVERROR_EOF || code === AVERROR_EAGAIN) return;
    checked(code, "drawing");
    yield frame;
    frame.unref();
  }
}
