import { Dictionary, FormatContext } from "node-av";
import { Failure } from "#lib/errors/failure";
import { checked } from "#lib/media/native/checked";

/** Wrappings that hold everything themselves: playlists and scripts, which name other files, are not among them. */
const formats = "mov,mp4,m4a,3gp,matroska,webm,avi,mpegts,mpeg,flv,ogg,asf,gif,wav,mp3,aac,flac,aiff,caf";
const mostStreams = 64;

/**
 * A file that a stranger may have made, opened for reading: nothing but this file is read for it. Release it with
 * `await using`. Throws FILE_REFUSED with a reason that goes on from "it cannot be used: ".
 */
export async function openGuest(path: string): Promise<FormatContext> {
  const input = new FormatContext();
  try {
    const options = Dictionary.fromObject({
      protocol_whitelist: "file",
      format_whitelist: formats,
      max_streams: mostStreams,
    });
    // `file:` keeps a name with a colon from being read as an address.
    checked(await input.openInput(`file:${path}`, null, options), "opening");
    checked(await input.findStreamInfo(), "reading");
    return input;
  } catch (cause) {
    await input[Symbol.asyncDispose]();
    throw new Failure("FILE_REFUSED", {
      message: "it is damaged, cut off before its index, or no film of a kind that is read here",
      cause,
    });
  }
}
