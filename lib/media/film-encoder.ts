import { type CodecContext, type Frame, Rational } from "node-av";
import { AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_NONE } from "node-av/constants";
import pLimit from "p-limit";
import { checked } from "#lib/media/native/checked";
import { CopiedFrames, type Planes } from "#lib/media/native/copied-frames";
import { EmissionPlan } from "#lib/media/native/emission-plan";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { HeldPackets } from "#lib/media/native/held-packets";
import { hintChanges, type PixelArea } from "#lib/media/native/hint-changes";
import { openX264, type PictureFormat } from "#lib/media/native/open-x264";
import { readyEncoder } from "#lib/media/native/ready-encoder";
import { writeMp4 } from "#lib/media/native/write-mp4";

export type { PictureFormat, PixelArea, Planes };

export interface FilmSource {
  /** Nominal frames; the film lasts frames / fps seconds exactly. */
  frames: number;
  /**
   * Draws a frame; frames are asked for in order. The planes may change once the next frame is asked for. `areas`: all
   * that differs from the frame before lies in them; absent, it may lie anywhere.
   */
  draw(index: number): Promise<{ planes: Planes; changed: boolean; areas?: readonly PixelArea[] }>;
  /** Called when all frames are drawn; they are encoded to the end after it. */
  drawn?(): void;
  /** Encode every frame, also those that repeat the one before: for tests. */
  everyFrame?: boolean;
}

type Drawn = Awaited<ReturnType<FilmSource["draw"]>>;

const oneEncoder = pLimit(1);

/**
 * Films frame by frame into an mp4 segment. A picture that does not change is encoded once and held. Loads the codecs
 * into this process: only for child processes. Answers how many frames were encoded.
 */
export async function encodeFilm(source: FilmSource, format: PictureFormat, outPath: string): Promise<number> {
  // Drawn while another film may still be encoded to its end; an encoder takes too much memory to open a second one.
  const first = await source.draw(0);
  return oneEncoder(() => encodeFrames(source, first, format, outPath));
}

async function encodeFrames(source: FilmSource, first: Drawn, format: PictureFormat, outPath: string): Promise<number> {
  using encoder = await openX264(format);
  using frames = new CopiedFrames(encoder);
  const ticks = ticksPerSecond / format.fps;
  const plan = new EmissionPlan(format.fps, source.frames);
  let emitted = 0;
  await writeMp4(outPath, async (output) => {
    const stream = output.newStream(null);
    checked(stream.codecpar.fromContext(encoder), "copying settings");
    stream.timeBase = new Rational(1, ticksPerSecond);
    stream.avgFrameRate = new Rational(format.fps, 1);
    return {
      options: { video_track_timescale: String(ticksPerSecond) },
      async write(write) {
        const held = new HeldPackets(encoder, (packet) => write(packet, stream, filmTime));
        await readyEncoder(encoder, frames, ticks);
        // One frame is encoded while the next one is drawn.
        let job = Promise.resolve();
        try {
          for (let index = 0; index < source.frames; index += 1) {
            const { planes, changed, areas } = index === 0 ? first : await source.draw(index);
            const { emit, key } = plan.next(index, changed || source.everyFrame === true);
            if (!emit) continue;
            // Before the first frame there was none to differ from.
            const differing = index === 0 ? undefined : changed ? areas : [];
            const frame = frames.next(planes, differing);
            frame.pts = BigInt(index * ticks);
            frame.pictType = key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
            hintChanges(frame, differing);
            emitted += 1;
            await job;
            job = encode(encoder, frame, held);
            // Its failure is met at the next await; until then it must not count as unhandled.
            job.catch(() => {});
          }
          source.drawn?.();
        } finally {
          await job;
        }
        await encode(encoder, null, held);
        await held.finish(BigInt(source.frames * ticks));
      },
    };
  });
  return emitted;
}

async function encode(encoder: CodecContext, frame: Frame | null, held: HeldPackets): Promise<void> {
  checked(await encoder.sendFrame(frame), "encoding a frame");
  await held.collect();
}
