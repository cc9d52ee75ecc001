import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { encodeFilm } from "#lib/media/film-encoder";

const format = { width: 320, height: 64, fps: 30 };
const frames = 900;
const bits = 10;
const stripe = format.width / bits;

/** Pictures stand for 1 to 55 frames; each shows the number of the frame with which it came, in stripes. */
const comesWith = (index: number): number => {
  let at = 0;
  for (let held = 1; at + held <= index; held = ((held * 17) % 55) + 1) at += held;
  return at;
};

async function numberedFilm(file: string): Promise<void> {
  const { width, height } = format;
  const size = width * height;
  const planes = {
    y: new Uint8Array(size),
    u: new Uint8Array(size / 4).fill(128),
    v: new Uint8Array(size / 4).fill(128),
    stride: width,
  };
  const draw = async (index: number) => {
    const number = comesWith(index);
    for (let i = 0; i < size; i += 1) planes.y[i] = (number >> Math.floor((i % width) / stripe)) & 1 ? 220 : 30;
    return { planes, changed: number === index };
  };
  await encodeFilm({ frames, draw }, format, file);
}

const seek = (page: Page, seconds: number): Promise<void> =>
  page.evaluate(async (to) => {
    const video = document.querySelector("video");
    if (!video) throw new Error("There is no video.");
    const sought = new Promise((resolve) => video.addEventListener("seeked", resolve, { once: true }));
    video.currentTime = to;
    await sought;
  }, seconds);

/** The number of the picture that is shown. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(
    ([count, width]) => {
      const video = document.querySelector("video");
      const canvas = document.createElement("canvas");
      canvas.width = count * width;
      const context = canvas.getContext("2d");
      if (!video || !context) throw new Error("There is no video.");
      context.drawImage(video, 0, 0);
      let number = 0;
      for (let bit = 0; bit < count; bit += 1) {
        const [level = 0] = context.getImageData((bit + 0.5) * width, 32, 1, 1).data;
        if (level > 125) number += 2 ** bit;
      }
      return number;
    },
    [bits, stripe] as const,
  );

test("a film of held pictures shows the right one wherever one seeks, and lasts as long as it should", async ({
  page,
}) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "reelwright-seek-"));
  try {
    const file = path.join(folder, "numbered.mp4");
    await numberedFilm(file);
    const data = (await readFile(file)).toString("base64");
    await page.setContent(`<video muted preload="auto" src="data:video/mp4;base64,${data}"></video>`);
    const video = page.locator("video");
    await expect.poll(() => video.evaluate((v) => (v instanceof HTMLVideoElement ? v.readyState : 0))).toBe(4);
    expect(await video.evaluate((v) => (v instanceof HTMLVideoElement ? v.duration : 0))).toBe(30);
    for (const index of [519, 3, 885, 150, 151, 0, 899, 404, 405, 60, 59, 61, 720, 333]) {
      await seek(page, (index + 0.5) / format.fps);
      // A busy browser draws a sought picture a little after it says that it is there.
      await expect.poll(() => shown(page), { message: `frame ${index}` }).toBe(comesWith(index));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
