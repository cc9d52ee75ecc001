import { readFile, writeFile } from "node:fs/promises";
import { answer, answerCalls } from "#lib/processes/answer-calls";
import { joinPieces } from "#lib/providers/speaking/join-pieces";
import { JoinRequest } from "#lib/providers/speaking/join-request";
import { wavBytes } from "#lib/providers/speaking/wav-bytes";

// Minutes of sound are levelled and searched for pauses: not on the worker's own thread.
answerCalls({
  run: answer(JoinRequest, async ({ pieces, language, sampleRate, outPath }) => {
    const read = pieces.map(async ({ samplesPath, ...piece }) => ({
      ...piece,
      samples: samplesOf(await readFile(samplesPath)),
    }));
    const { samples, speech } = joinPieces(await Promise.all(read), language, sampleRate);
    await writeFile(outPath, wavBytes(samples, sampleRate));
    return speech;
  }),
});

function samplesOf(bytes: Buffer): Int16Array {
  const samples = new Int16Array(Math.floor(bytes.length / 2));
  new Uint8Array(samples.buffer).set(bytes.subarray(0, samples.byteLength));
  return samples;
}
