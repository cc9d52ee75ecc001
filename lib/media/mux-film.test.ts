import { open, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeFilm } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";
import { measureLoudness } from "#lib/media/measure-loudness";
import { mixNarration } from "#lib/media/mix-narration";
import { readHead } from "#lib/media/mp4/boxes";
import { readParts } from "#lib/media/mp4/read-parts";
import { bodyAt, readTracks } from "#lib/media/mp4/read-tracks";
import { muxFilm } from "#lib/media/mux-film";
import { probeMedia } from "#lib/media/probe-media";
import { testFolder } from "#lib/media/testing/in-folder";
import { noiseFilm, smallFormat } from "#lib/media/testing/test-film";
import { speechLike, writeSound } from "#lib/media/testing/test-sound";

const inFolder = await testFolder();
const frames = 197;
const seconds = frames / 30;
const video = inFolder("video.mp4");
const audio = inFolder("audio.wav");
const film = inFolder("film.mp4");
const chapters = [
  { title: "Början & slut", start: 0, end: 3 },
  { title: "勾股定理", start: 3, end: seconds },
];
const metadata = { title: 'A "title"', comment: "Made for a test.", language: "en-GB" };

beforeAll(async () => {
  const lossy = { ...smallFormat, lossless: false };
  await encodeFilm(
    noiseFilm(frames, (n) => n % 40 === 3),
    lossy,
    video,
  );
  const voice = inFolder("voice.wav");
  await writeSound(voice, 22_050, 6, speechLike);
  await mixNarration({ tracks: [{ path: voice, atSeconds: 0.3 }], totalSeconds: seconds }, audio);
  await muxFilm({ video, audio, chapters, metadata }, film);
});

async function topBoxes(path: string): Promise<string[]> {
  await using file = await open(path);
  const { size } = await file.stat();
  const types: string[] = [];
  for (let at = 0; at < size; ) {
    const head = readHead((await file.read(Buffer.alloc(16), 0, 16, at)).buffer);
    types.push(head.type);
    at += head.size;
  }
  return types;
}

describe("muxFilm", () => {
  it("ends picture and sound within one frame of each other", async () => {
    const facts = await probeMedia(film);
    expect(facts.video?.durationSeconds).toBeCloseTo(seconds, 5);
    expect(Math.abs((facts.audio?.durationSeconds ?? 0) - seconds)).toBeLessThan(1 / 30);
    expect(facts.audio).toMatchObject({ codec: "aac", sampleRate: 48_000, channels: 2 });
    expect(facts.metadata).toMatchObject({ title: 'A "title"', comment: "Made for a test." });
  });

  it("copies the picture and keeps the level", async () => {
    expect((await hashMedia(film)).video).toBe((await hashMedia(video)).video);
    const { loudnessLufs, truePeakDbtp } = await measureLoudness(film);
    expect(Math.abs((loudnessLufs ?? 0) + 16)).toBeLessThan(0.5);
    expect(truePeakDbtp).toBeLessThan(-1);
  });

  it("puts the index before the media, so that a player starts at once", async () => {
    expect(await topBoxes(film)).toEqual(["ftyp", "moov", "uuid", "mdat", "mdat"]);
  });

  it("writes chapters and provenance", async () => {
    const { buffer } = await (await open(film)).read(Buffer.alloc(40_000), 0, 40_000, 0);
    const at = buffer.indexOf("chpl");
    expect(buffer.readUInt8(at + 12)).toBe(2);
    expect(buffer.indexOf(Buffer.from("Början & slut"))).toBe(at + 13 + 9);
    expect(buffer.includes(Buffer.from("勾股定理"))).toBe(true);
    expect(buffer.includes(Buffer.from("digitalsourcetype/algorithmicMedia"))).toBe(true);
  });

  it("writes chapters as a track of titles, too, as long as the film", async () => {
    const whole = await readFile(film);
    const { moov } = await readParts(film);
    const [picture, , titles] = readTracks(moov);
    expect(titles).toMatchObject({ type: "other", timescale: 90_000 });
    expect(titles?.samples.map(({ start, duration }) => [start, duration])).toEqual([
      [0, 270_000],
      [270_000, (frames - 90) * 3000],
    ]);
    const words = titles?.samples.map(({ offset }) => {
      const length = whole.readUInt16BE(offset);
      return whole.toString("utf8", offset + 2, offset + 2 + length);
    });
    expect(words).toEqual(chapters.map(({ title }) => title));
    expect(bodyAt(picture?.box ?? Buffer.alloc(0), ["trak", "tref", "chap"])?.readUInt32BE(0)).toBe(titles?.id);
  });

  it("writes equal bytes for equal parts", async () => {
    const again = inFolder("again.mp4");
    await muxFilm({ video, audio, chapters, metadata }, again);
    expect((await readFile(again)).equals(await readFile(film))).toBe(true);
  });
});
