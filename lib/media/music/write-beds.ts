import { writeFile } from "node:fs/promises";
import path from "node:path";
import { musicBeds } from "#lib/contracts/music-beds";
import { integratedLoudness, kWeighting } from "#lib/media/loudness-meter";
import { compose } from "#lib/media/music/compose";
import { musicRate } from "#lib/media/music/instruments";
import { bedOverlapSeconds } from "#lib/media/music-bed";

// Makes the shipped loops again: `node lib/media/music/write-beds.ts FOLDER`, then each WAV becomes
// `ffmpeg -i calm.wav -c:a aac -b:a 128k -movflags +faststart public/music/calm.m4a`.
const targetLufs = -20;

function loudnessOf(left: Float32Array, right: Float32Array): number {
  const hop = musicRate / 10;
  const powers = new Float64Array(Math.ceil(left.length / hop));
  for (const channel of [left, right]) {
    const weighted = kWeighting(musicRate);
    for (const [i, sample] of channel.entries()) {
      const at = Math.floor(i / hop);
      powers[at] = (powers[at] ?? 0) + weighted(sample) ** 2 / hop;
    }
  }
  return integratedLoudness(powers) ?? targetLufs;
}

function wav(left: Float32Array, right: Float32Array, frames: number, gain: number): Buffer {
  const bytes = Buffer.alloc(44 + frames * 4);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + frames * 4, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(musicRate, 24);
  bytes.writeUInt32LE(musicRate * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(frames * 4, 40);
  for (let i = 0; i < frames; i += 1) {
    for (const [c, channel] of [left, right].entries()) {
      const value = Math.tanh((channel[i % channel.length] ?? 0) * gain);
      bytes.writeInt16LE(Math.round(value * 32_767), 44 + i * 4 + c * 2);
    }
  }
  return bytes;
}

const folder = process.argv[2] ?? ".";
for (const bed of musicBeds) {
  const { left, right } = compose(bed);
  const gain = 10 ** ((targetLufs - loudnessOf(left, right)) / 20);
  const frames = left.length + Math.round(bedOverlapSeconds * musicRate);
  await writeFile(path.join(folder, `${bed}.wav`), wav(left, right, frames, gain));
  process.stdout.write(`${bed}: a loop of ${(left.length / musicRate).toFixed(4)} s\n`);
}
