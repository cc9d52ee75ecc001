import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { AV_PIX_FMT_YUV422P10LE } from "node-av/constants";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { isFailure } from "#lib/errors/failure";
import { hashMedia } from "#lib/media/hash-media";
import { mergeClips } from "#lib/media/merge-clips";
import { probeMedia } from "#lib/media/probe-media";
import { clicksOf, flashesOf } from "#lib/media/testing/flashes-and-clicks";
import { testFolder } from "#lib/media/testing/in-folder";
import { type ClipForm, makeClip } from "#lib/media/testing/make-clip";
import { shownLuma } from "#lib/media/testing/shown-luma";

const inFolder = await testFolder();
const frame = { width: 320, height: 180, fps: 30 };
const plain: ClipForm = {
  ...{ width: 320, height: 180, rate: { num: 30, den: 1 }, seconds: 1, codec: "h264", format: "mp4" },
  options: { preset: "ultrafast" },
};
const cut = { transition: "cut", transitionSeconds: 0.5 } as const;

/** Of five makers: size, rate, coding, sound, shape. Each flashes and clicks at the same times. */
const marks = [0.6, 1.4];
const sources: Record<string, ClipForm> = {
  "phone.mov": {
    ...plain,
    ...{ width: 320, height: 176, rate: { num: 30_000, den: 1001 }, seconds: 2, format: "mov", marks },
    // Stored lying, shown standing.
    matrix: [0, 65_536, 0, -65_536, 0, 0, 0, 0, 1_073_741_824],
    sound: { codec: "aac", rate: 44_100, channels: 1 },
  },
  "web.webm": {
    ...{ width: 426, height: 240, rate: { num: 25, den: 1 }, seconds: 2, codec: "vp9", format: "webm", marks },
    options: { deadline: "realtime", "cpu-used": "8" },
    sound: { codec: "opus", rate: 48_000, channels: 2 },
  },
  "silent.mp4": {
    ...{ width: 256, height: 256, rate: { num: 60, den: 1 }, seconds: 2, codec: "hevc", format: "mp4", marks },
    options: { preset: "ultrafast", "x265-params": "log-level=none:pools=1" },
  },
  "uneven.mkv": {
    ...plain,
    ...{ rate: { num: 50, den: 1 }, seconds: 2, codec: "h264", format: "matroska", marks },
    skips: (index) => index % 7 === 3 || (index > 5 && index < 20),
    sound: { codec: "pcm", rate: 22_050, channels: 2 },
  },
  "old.avi": {
    ...{ width: 180, height: 144, rate: { num: 24, den: 1 }, seconds: 2, codec: "mpeg4", format: "avi", marks },
    pixelAspect: { num: 12, den: 11 },
    sound: { codec: "pcm", rate: 32_000, channels: 1 },
  },
};
const names = Object.keys(sources);
const paths = names.map(inFolder);

beforeAll(async () => {
  for (const [name, form] of Object.entries(sources)) await makeClip(inFolder(name), form);
});

const left = async (name: string): Promise<string[]> =>
  (await readdir(inFolder("."))).filter((file) => file.startsWith(name));

describe("clips of five makers", () => {
  it("become one film whose picture and sound stay together", async () => {
    const path = inFolder("five.mp4");
    const parts = paths.map((file, i) => ({ path: file, title: names[i] }));
    const facts = await mergeClips({ parts, frame, transition: "dissolve", transitionSeconds: 0.4 }, path);
    expect(facts).toMatchObject({ frames: 5 * 60 - 4 * 12, copied: false, warnings: [] });
    expect(facts.parts.map(({ start }) => Math.round(start * 30))).toEqual([0, 48, 96, 144, 192]);
    const { video, audio } = await probeMedia(path);
    expect(video).toMatchObject({ codec: "h264", width: 320, height: 180, framesPerSecond: 30, frames: facts.frames });
    expect(video?.durationSeconds).toBeCloseTo(facts.durationSeconds, 5);
    expect(video?.colorSpace).toBe("bt709");
    expect(audio).toMatchObject({ codec: "aac", sampleRate: 48_000, channels: 2 });
    const expected = facts.parts.flatMap(({ start }) => marks.map((mark) => start + mark));
    const flashes = await flashesOf(path);
    const clicks = await clicksOf(path);
    expect(flashes).toHaveLength(expected.length);
    for (const [i, at] of flashes.entries()) expect(Math.abs(at - (expected[i] ?? 0))).toBeLessThan(1 / 30);
    const heard = expected.filter((_, i) => Math.floor(i / marks.length) !== names.indexOf("silent.mp4"));
    expect(clicks).toHaveLength(heard.length);
    for (const [i, at] of clicks.entries()) expect(Math.abs(at - (heard[i] ?? 0))).toBeLessThan(1 / 60);
  });

  it("come in the order that was asked for, each cut where it was asked", async () => {
    const path = inFolder("turned.mp4");
    const parts = [
      { path: inFolder("web.webm"), from: 1, to: 1.5 },
      { path: inFolder("old.avi"), from: 0.5, to: 1 },
    ];
    const facts = await mergeClips({ parts, frame, ...cut }, path);
    expect(facts.frames).toBe(30);
    const [first, second] = [await flashesOf(path), await clicksOf(path)];
    for (const found of [first, second]) {
      expect(found).toHaveLength(2);
      expect(Math.abs((found[0] ?? 0) - 0.4)).toBeLessThan(1 / 30);
      expect(Math.abs((found[1] ?? 0) - 0.6)).toBeLessThan(1 / 30);
    }
  });

  it("give equal bytes when they are merged again", async () => {
    const parts = paths.slice(0, 2).map((file) => ({ path: file, to: 0.8 }));
    const order = { parts, frame, transition: "slide", transitionSeconds: 0.3 } as const;
    await mergeClips(order, inFolder("once.mp4"));
    await mergeClips(order, inFolder("again.mp4"));
    expect(await readFile(inFolder("once.mp4"))).toEqual(await readFile(inFolder("again.mp4")));
  });
});

describe("every coding", () => {
  it.each([
    ["vp8", "webm", { deadline: "realtime" }, undefined],
    ["av1", "mp4", { preset: "12", "svtav1-params": "lp=1" }, undefined],
    ["prores", "mov", {}, AV_PIX_FMT_YUV422P10LE],
  ] as const)("of %s is read", async (codec, format, options, pixelFormat) => {
    const source = inFolder(`source.${codec}.${format}`);
    await makeClip(source, { ...plain, codec, format, options, pixelFormat, marks: [0.5] });
    const path = inFolder(`${codec}.mp4`);
    const { frames } = await mergeClips({ parts: [{ path: source }], frame, ...cut }, path);
    expect(frames).toBe(30);
    expect((await flashesOf(path)).map((at) => Math.round(at * 30))).toEqual([15]);
  });
});

describe("trims", () => {
  it("are exact to a frame, near the beginning and far from it", async () => {
    const long = inFolder("long.mp4");
    // Each second is brighter than the one before.
    const picture = "color=c=black:SIZE,geq=lum='20+10*floor(T)':cb=128:cr=128";
    await makeClip(long, { ...plain, seconds: 16, picture, options: { preset: "ultrafast", g: "60", bf: "2" } });
    const path = inFolder("trimmed.mp4");
    const parts = [
      { path: long, from: 2 + 29 / 30, to: 3 + 1 / 30 },
      { path: long, from: 12 + 28 / 30, to: 13 + 2 / 30 },
    ];
    const facts = await mergeClips({ parts, frame, ...cut }, path);
    expect(facts.frames).toBe(6);
    const shown = (await shownLuma(path)).map(({ luma }) => Math.round(((luma[5000] ?? 0) - 20) / 10));
    expect(shown).toEqual([2, 3, 12, 12, 13, 13]);
  });
});

describe("what cannot be used", () => {
  const good = { path: paths[0] ?? "" };

  it("is named, and nothing is left behind", async () => {
    const corrupt = inFolder("corrupt.mp4");
    await writeFile(corrupt, Buffer.alloc(40_000, 0x5a));
    const merged = mergeClips({ parts: [good, good, { path: corrupt }], frame, ...cut }, inFolder("none.mp4"));
    await expect(merged).rejects.toMatchObject({
      code: "FILE_REFUSED",
      message: expect.stringMatching(/^Part 3 cannot be used: it is damaged/),
      issues: [{ path: "parts.2" }],
    });
    expect(await left("none.mp4")).toEqual([]);
  });

  it("may be cut off: what is there is used, and said", async () => {
    const broken = inFolder("broken.mkv");
    await makeClip(broken, { ...plain, seconds: 4, format: "matroska", picture: "testsrc2=SIZE" });
    await truncate(broken, Math.round((await readFile(broken)).length / 2));
    const facts = await mergeClips({ parts: [{ path: broken }], frame, ...cut }, inFolder("half.mp4"));
    expect(facts.durationSeconds).toBeGreaterThan(1);
    expect(facts.durationSeconds).toBeLessThan(3);
    expect(facts.warnings).toEqual([expect.stringMatching(/^Part 1 is cut off: it should last 4.0 s/)]);
  });

  it("is an mp4 without its index, a playlist, a song, nothing at all", async () => {
    const headless = inFolder("headless.mp4");
    await makeClip(headless, plain);
    await truncate(headless, Math.round((await readFile(headless)).length / 2));
    const playlist = inFolder("list.m3u8");
    await writeFile(playlist, `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n${paths[0]}\n#EXT-X-ENDLIST\n`);
    const script = inFolder("list.ffconcat");
    await writeFile(script, `ffconcat version 1.0\nfile '${paths[0]}'\n`);
    const empty = inFolder("empty.mp4");
    await writeFile(empty, "");
    for (const path of [headless, playlist, script, empty, inFolder("nowhere.mp4"), inFolder(".")]) {
      const merged = mergeClips({ parts: [{ path }], frame, ...cut }, inFolder("none.mp4"));
      await expect(merged, path).rejects.toMatchObject({ code: "FILE_REFUSED", issues: [{ path: "parts.0" }] });
    }
  });

  it("may claim anything", async () => {
    // A film of our own has its index before its pictures, which then claim to be 4 GB; and a length of days.
    const film = inFolder("claims.mp4");
    await mergeClips({ parts: [good], frame, ...cut }, film);
    const bytes = await readFile(film);
    const body = bytes.indexOf("mdat", 0, "latin1");
    bytes.writeUInt32BE(0xffff_fff0, body - 4);
    for (const head of ["mvhd", "mdhd"]) bytes.writeUInt32BE(0x7fff_ffff, bytes.indexOf(head, 0, "latin1") + 20);
    await writeFile(film, bytes);
    const facts = await mergeClips({ parts: [{ path: film }], frame, ...cut }, inFolder("claimed.mp4"));
    expect(facts.frames).toBe(60);
  });

  it.each(Array.from({ length: inject("deep") ? 60 : 4 }, (_, seed) => seed))(
    "may be broken anywhere (%i): it becomes a film, or is refused",
    async (seed) => {
      const bytes = await readFile(paths[seed % paths.length] ?? "");
      let state = seed + 1;
      const next = (below: number): number => {
        state = (state * 48_271) % 2_147_483_647;
        return state % below;
      };
      const [count, span] = [
        [5, 4000],
        [60, bytes.length],
        [400, bytes.length],
      ][seed % 3] ?? [1, 1];
      for (let n = 0; n < (count ?? 1); n += 1) bytes[next(Math.min(span ?? 1, bytes.length))] = next(256);
      const broken = inFolder(`broken-${seed}`);
      await writeFile(broken, bytes);
      const merged = mergeClips({ parts: [{ path: broken }], frame, ...cut }, inFolder(`mended-${seed}.mp4`));
      const end = await merged.then(
        () => "film",
        (error: unknown) => (isFailure(error) ? error.code : String(error)),
      );
      expect(["film", "FILE_REFUSED", "VALIDATION_ERROR"]).toContain(end);
    },
  );

  it("is a trim that leaves nothing", async () => {
    const merged = mergeClips({ parts: [good, { ...good, from: 2.5 }], frame, ...cut }, inFolder("none.mp4"));
    await expect(merged).rejects.toMatchObject({ code: "VALIDATION_ERROR", issues: [{ path: "parts.1.from" }] });
  });
});

describe("a merge that takes too long", () => {
  const long = inFolder("hour.mp4");
  beforeAll(() => makeClip(long, { ...plain, seconds: 60, rate: { num: 1, den: 1 } }));
  const order = { parts: [{ path: long }], frame: { width: 1280, height: 720, fps: 60 }, ...cut };

  it("stops when it is told to, tells how far it is, and leaves nothing", async () => {
    const stop = new AbortController();
    const heard: number[] = [];
    const onProgress = (fraction: number): void => {
      heard.push(fraction);
      stop.abort(new Error("stopped by the test"));
    };
    const merged = mergeClips(order, inFolder("stopped.mp4"), { signal: stop.signal, onProgress });
    await expect(merged).rejects.toThrow("stopped by the test");
    expect(heard[0]).toBeGreaterThanOrEqual(0);
    expect(heard[0]).toBeLessThan(1);
    expect(await left("stopped.mp4")).toEqual([]);
  });

  it("ends by its deadline", async () => {
    const merged = mergeClips(order, inFolder("late.mp4"), { deadlineSeconds: 0.7 });
    await expect(merged).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(await left("late.mp4")).toEqual([]);
  });
});

describe("a film of our own", () => {
  it("is copied where nothing changes it", async () => {
    const part = inFolder("ours.mp4");
    await mergeClips({ parts: [{ path: paths[1] ?? "" }], frame, ...cut }, part);
    const path = inFolder("copied.mp4");
    const facts = await mergeClips({ parts: [{ path: part }, { path: part }], frame, ...cut }, path);
    expect(facts).toMatchObject({ copied: true, frames: 120 });
    const [one, two] = [await hashMedia(part), await hashMedia(path)];
    const md5s = one.videoFrames.map(({ md5 }) => md5);
    expect(two.videoFrames.map(({ md5 }) => md5)).toEqual([...md5s, ...md5s]);
    expect((await clicksOf(path)).map((at) => Math.round(at * 10))).toEqual([6, 14, 26, 34]);
  });
});
