import { FormatContext, type Stream } from "node-av";
import { AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from "node-av/constants";
import { checked } from "#lib/media/native/checked";

/** A media file opened for reading; release it with `await using`. Throws when it is missing or no media file. */
export async function openInput(path: string): Promise<FormatContext> {
  const input = new FormatContext();
  try {
    checked(await input.openInput(path), `opening ${path}`);
    checked(await input.findStreamInfo(), `reading ${path}`);
    return input;
  } catch (error) {
    await input[Symbol.asyncDispose]();
    throw error;
  }
}

const types = { video: AVMEDIA_TYPE_VIDEO, audio: AVMEDIA_TYPE_AUDIO } as const;

/** The first stream of a type, if there is one. */
export function streamOf(input: FormatContext, type: keyof typeof types): Stream | undefined {
  return input.streams.find((stream) => stream.codecpar.codecType === types[type]);
}
