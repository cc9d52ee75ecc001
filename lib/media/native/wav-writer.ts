import { type FileHandle, open } from "node:fs/promises";

export const wavRate = 48_000;
const channels = 2;
const widths = { s16: 2, f32: 4 } as const;

/** Writes a stereo WAV of 48 kHz and exactly `frames` sample pairs: what is too much is dropped, what lacks is silence. */
export class WavWriter implements AsyncDisposable {
  readonly #file: FileHandle;
  readonly #format: keyof typeof widths;
  #left: number;

  private constructor(file: FileHandle, format: keyof typeof widths, frames: number) {
    this.#file = file;
    this.#format = format;
    this.#left = frames;
  }

  static async create(path: string, format: keyof typeof widths, frames: number): Promise<WavWriter> {
    const file = await open(path, "w");
    await file.write(header(format, frames));
    return new WavWriter(file, format, frames);
  }

  /** Interleaved samples, -1 to 1. */
  async write(samples: Float32Array): Promise<void> {
    const kept = samples.subarray(0, this.#left * channels);
    this.#left -= kept.length / channels;
    await this.#file.write(this.#format === "f32" ? new Uint8Array(Float32Array.from(kept).buffer) : asWhole(kept));
  }

  async pad(): Promise<void> {
    const silence = new Float32Array(wavRate * channels);
    while (this.#left > 0) await this.write(silence);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}

function asWhole(samples: Float32Array): Uint8Array {
  // A plain loop: `from` with a function takes ten times as long.
  const whole = new Int16Array(samples.length);
  for (let i = 0; i < whole.length; i += 1) {
    whole[i] = Math.max(-32_768, Math.min(32_767, Math.round((samples[i] ?? 0) * 32_767)));
  }
  return new Uint8Array(whole.buffer);
}

function header(format: keyof typeof widths, frames: number): Buffer {
  const width = widths[format];
  const bytes = frames * channels * width;
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + bytes, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(format === "f32" ? 3 : 1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(wavRate, 24);
  head.writeUInt32LE(wavRate * channels * width, 28);
  head.writeUInt16LE(channels * width, 32);
  head.writeUInt16LE(width * 8, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(bytes, 40);
  return head;
}
