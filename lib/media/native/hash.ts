import { createHash } from "node:crypto";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { MediaHash } from "#lib/media/running/acts";

/** Hashes of everything that is seen and heard: equal films have equal hashes, however their bytes are packed. */
export async function hash(path: string, alive: () => Promise<void>): Promise<MediaHash> {
  return { ...(await hashVideo(path, alive)), audio: await hashAudio(path, alive) };
}

async function hashVideo(path: string, alive: () => Promise<void>): Promise<Pick<MediaHash, "videoFrames" | "video">> {
  await using input = await openInput(path);
  const stream = streamOf(input, "video");
  const videoFrames: MediaHash["videoFrames"] = [];
  if (!stream) return { videoFrames };
  const whole = createHash("sha256");
  for await (const frame of decodeFrames(input, stream)) {
    const md5 = createHash("md5").update(frame.toBuffer()).digest("hex");
    const seconds = (Number(frame.pts) * stream.timeBase.num) / stream.timeBase.den;
    whole.update(`${seconds} ${md5}\n`);
    videoFrames.push({ seconds, md5 });
    await alive();
  }
  return { videoFrames, video: whole.digest("hex") };
}

async function hashAudio(path: string, alive: () => Promise<void>): Promise<string | undefined> {
  await using input = await openInput(path);
  const stream = streamOf(input, "audio");
  if (!stream) return undefined;
  const whole = createHash("sha256");
  for await (const frame of filterAudio(decodeFrames(input, stream), "aformat=sample_fmts=s16")) {
    whole.update(frame.toBuffer());
    await alive();
  }
  return whole.digest("hex");
}
