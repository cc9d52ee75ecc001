import { audioSamples } from "#lib/media/native/audio-samples";
import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { stereo } from "#lib/media/native/loudness";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { wavRate } from "#lib/media/native/wav-writer";
import type { ActOf } from "#lib/media/running/acts";

type Music = NonNullable<ActOf<"mix">["music"]>;

/** Levels against the speech, dB: while somebody speaks, and while nobody does. */
const underSpeechDb = -19;
const aloneDb = -7;
const fallSeconds = 0.45;
const riseSeconds = 1.1;
/** Gaps shorter than this are part of the speech. */
const breathSeconds = 0.9;
const fadeInSeconds = 0.8;
const fadeOutSeconds = 2.2;
const decibel = Math.LN10 / 20;

interface Span {
  from: number;
  to: number;
}

/** Stretches of speech, those joined that are only a breath apart. */
function joined(speech: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of [...speech].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from - last.to < breathSeconds) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** 0 under speech, 1 where music is alone; slopes are round at both ends. */
function openness(t: number, spans: readonly Span[], first: number): { open: number; at: number } {
  let at = first;
  while (at < spans.length && (spans[at]?.to ?? 0) + riseSeconds < t) at += 1;
  let open = 1;
  for (const span of [spans[at], spans[at + 1]]) {
    if (!span) continue;
    const away = t < span.from ? (span.from - t) / fallSeconds : t > span.to ? (t - span.to) / riseSeconds : 0;
    open = Math.min(open, away);
  }
  return { open: 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, open)), at };
}

/** A bed of music for the whole film: looped without a seam, low under speech, fading in and out. */
export class MusicBedLine {
  readonly #loop: Float32Array;
  readonly #loopFrames: number;
  readonly #spans: Span[];
  readonly #total: number;
  #at = 0;
  #span = 0;

  private constructor(loop: Float32Array, loopFrames: number, music: Music, total: number) {
    this.#loop = loop;
    this.#loopFrames = loopFrames;
    this.#spans = joined(music.speech);
    this.#total = total;
  }

  static async open(music: Music, totalSeconds: number): Promise<MusicBedLine> {
    await using input = await openInput(music.path);
    const stream = present(streamOf(input, "audio"), "the music");
    const loopFrames = Math.round(music.loopSeconds * wavRate);
    // The first half second is a codec's beginning; the loop is taken from there on, and ends in the file's overlap.
    const skip = wavRate / 2;
    const loop = new Float32Array(loopFrames * 2);
    let at = -skip * 2;
    for await (const frame of filterAudio(decodeFrames(input, stream), stereo)) {
      const samples = audioSamples(frame);
      for (let i = 0; i < samples.length; i += 1, at += 1) if (at >= 0 && at < loop.length) loop[at] = samples[i] ?? 0;
    }
    return new MusicBedLine(loop, loopFrames, music, totalSeconds);
  }

  /** Adds the next stretch of music to interleaved samples, in order. */
  addTo(samples: Float32Array): void {
    const alone = this.#spans.length === 0 ? 0 : aloneDb;
    const step = 32;
    let gain = 0;
    // The file is taken from its first half second on: the film begins with the loop's own beginning.
    const shift = this.#loopFrames - wavRate / 2;
    for (let i = 0; i < samples.length; i += 2) {
      if ((i / 2) % step === 0) {
        const t = this.#at / wavRate;
        const { open, at } = openness(t, this.#spans, this.#span);
        this.#span = at;
        const fade = Math.min(1, t / fadeInSeconds, Math.max(0, this.#total - t) / fadeOutSeconds);
        gain =
          Math.exp((underSpeechDb + (alone - underSpeechDb) * open) * decibel) * Math.sin((Math.PI / 2) * fade) ** 2;
      }
      const place = ((this.#at + shift) % this.#loopFrames) * 2;
      samples[i] = (samples[i] ?? 0) + gain * (this.#loop[place] ?? 0);
      samples[i + 1] = (samples[i + 1] ?? 0) + gain * (this.#loop[place + 1] ?? 0);
      this.#at += 1;
    }
  }
}
