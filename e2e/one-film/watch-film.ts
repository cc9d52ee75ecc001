import { expect, type Locator, type Page, test } from "@playwright/test";
import { timecode } from "../../app/_ui/format-time";
import { openForm } from "../open-form";
import { sharedFilm } from "./shared-film";

const sizesOf = async (page: Page, jobId: string): Promise<number> => {
  const master = await page.request.get(`/api/v1/videos/jobs/${jobId}/hls/master.m3u8`);
  return (await master.text()).match(/^#EXT-X-STREAM-INF/gm)?.length ?? 0;
};

const look = (video: Locator) =>
  video.evaluate((media) => {
    if (!(media instanceof HTMLVideoElement)) throw new Error("There is no video.");
    const { currentTime, duration, videoHeight, readyState, seeking, src } = media;
    return { currentTime, duration, videoHeight, ready: readyState >= 2 && !seeking, src };
  });

const tell = (video: Locator, what: "play" | "pause") =>
  video.evaluate(async (media, name) => {
    if (!(media instanceof HTMLVideoElement)) throw new Error("There is no video.");
    media.muted = true;
    await media[name]();
  }, what);

const seek = (video: Locator, seconds: number) =>
  video.evaluate((media, to) => {
    if (media instanceof HTMLVideoElement) media.currentTime = to;
  }, seconds);

test("a film is streamed, sought, shown small on the rail, and in other sizes once they are made", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(420_000);
  const { jobId, videoId } = await sharedFilm(page);
  const ranges: string[] = [];
  page.on("request", (request) => {
    if (/\/hls\/\w+\/film\.mp4/.test(request.url())) ranges.push(request.headers().range ?? "none");
  });
  const player = page.locator("media-controller");
  const video = page.locator("video");

  await test.step("it is played from byte ranges of one file, and lasts as long as the film", async () => {
    await page.goto(`/videos/${videoId}`);
    await player.hover();
    await expect(player).toHaveAttribute("data-stream", "hls");
    await expect(video).not.toHaveJSProperty("readyState", 0);
    await tell(video, "play");
    await expect.poll(async () => (await look(video)).currentTime, { timeout: 20_000 }).toBeGreaterThan(2);
    const { src, duration } = await look(video);
    expect(src).toMatch(/^blob:/);
    const metadata = await (await page.request.get(`/api/v1/videos/jobs/${jobId}/metadata`)).json();
    expect(Math.abs(duration - metadata.duration)).toBeLessThan(0.05);
    await expect(page.locator("film-time")).toContainText(` / ${timecode(metadata.duration)}`);
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.every((range) => /^bytes=\d+-\d+$/.test(range))).toBe(true);
  });

  await test.step("what it says can be read, whole and word by word", async () => {
    const path = `/api/v1/videos/jobs/${jobId}/transcript`;
    const { paragraphs, title } = await (await page.request.get(path)).json();
    expect(paragraphs.length).toBeGreaterThan(1);
    const [first] = paragraphs;
    expect(first.words.map((word: { text: string }) => word.text).join(" ")).toBe(first.text);
    const plain = await page.request.get(`${path}.txt`);
    expect(plain.headers()["content-type"]).toMatch(/^text\/plain/);
    const said = paragraphs.map((paragraph: { text: string }) => paragraph.text);
    expect(await plain.text()).toBe(`${[title, ...said].join("\n\n")}\n`);
    await using stranger = await browser.newContext({ baseURL });
    const other = await stranger.newPage();
    // Who has seen a page is a guest; a program on this machine is its owner.
    await openForm(other);
    for (const ending of ["", ".txt"]) expect((await other.request.get(path + ending)).status()).toBe(404);
  });

  await test.step("a seek ends where it was aimed", async () => {
    await tell(video, "pause");
    const { duration } = await look(video);
    for (const aim of [duration - 1.5, 7.3]) {
      await seek(video, aim);
      await expect.poll(async () => (await look(video)).ready).toBe(true);
      expect((await look(video)).currentTime).toBeCloseTo(aim, 1);
    }
  });

  await test.step("the rail shows a small picture of the moment under the pointer", async () => {
    const rail = (await page.locator("media-time-range").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(rail.x + rail.width * 0.6, rail.y + rail.height / 2);
    const picture = page.locator('media-preview-thumbnail[slot="preview"]');
    await expect(picture).toHaveAttribute("mediapreviewimage", /\/sprite\?/);
    await expect.poll(() => picture.evaluate((one) => one.shadowRoot?.querySelector("img")?.naturalWidth)).toBe(1600);
    await expect(picture).toBeVisible();
  });

  await test.step("smaller copies join the film, and can be chosen", async () => {
    await expect.poll(() => sizesOf(page, jobId), { timeout: 120_000, intervals: [1000] }).toBe(3);
    await page.reload();
    await player.hover();
    const choice = page.getByLabel("Picture size");
    await expect(choice.locator("option")).toHaveText(["Auto", "720p", "480p", "270p"]);
    await tell(video, "play");
    // By itself it takes what the connection carries; chosen, it is what was chosen.
    for (const [size, height] of [
      ["270p", 270],
      ["720p", 720],
    ] as const) {
      await choice.selectOption(size);
      await expect.poll(async () => (await look(video)).videoHeight, { timeout: 20_000 }).toBe(height);
    }
    const before = (await look(video)).currentTime;
    await expect.poll(async () => (await look(video)).currentTime).toBeGreaterThan(before + 1);
  });

  await test.step("when the stream breaks off the whole file goes on from there", async () => {
    await page.route(/\/hls\/\w+\/film\.mp4/, (route) => route.fulfill({ status: 404 }));
    await seek(video, (await look(video)).duration - 6);
    await expect(player).toHaveAttribute("data-stream", "mp4");
    await expect.poll(async () => (await look(video)).ready, { timeout: 20_000 }).toBe(true);
    const { currentTime, duration, src } = await look(video);
    expect(src).not.toMatch(/^blob:/);
    expect(currentTime).toBeGreaterThan(duration - 7);
  });
});
