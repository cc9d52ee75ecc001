import { Dictionary, FormatContext, type Packet, type Stream } from "node-av";
import { checked } from "#lib/media/native/checked";

interface Ratio {
  num: number;
  den: number;
}
/** Hands a packet to the file; `time` is what its times are counted in. */
type WritePacket = (packet: Packet, stream: Stream, time: Ratio) => Promise<void>;

interface FilePlan {
  options: Record<string, string>;
  write(write: WritePacket): Promise<void>;
}

/** Writes an mp4: `plan` makes its streams and tells what to write after the header. The index stands at the end. */
export const writeMp4 = (outPath: string, plan: (output: FormatContext) => Promise<FilePlan>): Promise<void> =>
  writeFilm("mp4", outPath, plan);

/** As `writeMp4`, in another wrapping. */
export async function writeFilm(
  format: "mp4" | "mov" | "webm" | "matroska" | "avi" | "mpegts",
  outPath: string,
  plan: (output: FormatContext) => Promise<FilePlan>,
): Promise<void> {
  await using output = new FormatContext();
  checked(output.allocOutputContext2(null, format, outPath), `creating ${outPath}`);
  // Without it every file says when it was made and by what; equal input must give equal bytes.
  output.setOption("fflags", "+bitexact");
  const { options, write } = await plan(output);
  checked(await output.openOutput(), `creating ${outPath}`);
  const header = Dictionary.fromObject(options);
  checked(await output.writeHeader(header), `writing ${outPath}`);
  await write(async (packet, stream, time) => {
    packet.streamIndex = stream.index;
    // The header may have changed the stream's time base.
    packet.rescaleTs(time, stream.timeBase);
    packet.timeBase = stream.timeBase;
    checked(await output.interleavedWriteFrame(packet), `writing ${outPath}`);
  });
  checked(await output.writeTrailer(), `writing ${outPath}`);
  await output.closeOutput();
}
