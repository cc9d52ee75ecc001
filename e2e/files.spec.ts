import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { Upload } from "tus-js-client";

/** A WAV of noise with so many bytes. */
function noise(bytes: number): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(bytes - 8, 4);
  head.write("WAVEfmt ", 8);
  // PCM, two channels, 48 kHz, 16 bits.
  for (const [at, value] of [
    [16, 16],
    [24, 48_000],
    [28, 192_000],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 2],
    [32, 4],
    [34, 16],
  ] as const)
    head.writeUInt16LE(value, at);
  head.write("data", 36);
  head.writeUInt32LE(bytes - 44, 40);
  return Buffer.concat([head, randomBytes(bytes - 44)]);
}

for (const [how, chunkSize] of [
  ["in one request", Number.POSITIVE_INFINITY],
  ["in pieces", 4_000_000],
] as const) {
  test(`14 MB ${how} arrive as they were sent`, async ({ baseURL }) => {
    const bytes = noise(14_000_000);
    const endpoint = `${baseURL}/api/v1/files`;
    const url = await new Promise<string>((resolve, reject) => {
      const metadata = { filename: "noise.wav", filetype: "audio/wav" };
      const upload = new Upload(bytes, {
        ...{ endpoint, chunkSize, metadata, retryDelays: [], onError: reject },
        onSuccess: () => resolve(upload.url ?? ""),
      });
      upload.start();
    });
    // Without a browser it is the person at this machine who asks.
    const file = await (await fetch(url)).json();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(file).toMatchObject({ status: "ready", content_type: "audio/wav", bytes: bytes.length, sha256 });
    expect((await fetch(url, { method: "DELETE" })).status).toBe(204);
    expect((await fetch(url)).status).toBe(404);
  });
}
