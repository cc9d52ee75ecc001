import { expect, type Page, test } from "@playwright/test";
import { expectLightPage } from "../expect-light-page";
import { expectSoundPage } from "../expect-sound-page";
import { openForm } from "../open-form";
import { watchRules } from "../watch-rules";
import { lendFilm } from "./shared-film";

/** Percentages as the status page shows them, noted by the page itself so that none is missed between two looks. */
async function notePercentages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenPercentages: seen });
    const look = () => {
      const text = document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow");
      if (text) seen.add(text);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

const percentagesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen: unknown = Reflect.get(window, "seenPercentages");
    return seen instanceof Set ? [...seen].map(String) : [];
  });

test("a topic becomes a film that plays, and can be shared", async ({ page, browser, baseURL }, info) => {
  test.setTimeout(360_000);
  await notePercentages(page);
  const brokenRules = watchRules(page);
  await openForm(page);
  await page.getByLabel("What is the film about?").fill("Pythagorean Theorem");
  await page.getByLabel("Notes").fill("Explain the mathematical proof with visual demonstration");
  await page.getByText("More: title, quality").click();
  await expect(page.getByLabel("Quality")).toHaveValue("medium");
  await expect(page.getByRole("switch", { name: "Captions" })).toBeChecked();
  await expect(page.getByRole("switch", { name: "Poster and thumbnails" })).toBeChecked();

  await page.getByRole("button", { name: "Make the film" }).click();
  await page.waitForURL(/\/videos\/status\/[0-9a-f-]{36}$/);
  const statusUrl = page.url();
  await expect(page.getByRole("progressbar")).toBeVisible();

  await test.step("scenes appear while it is made", async () => {
    await expect(page.getByRole("button", { name: /^Scene 1.*: drawn$/ })).toBeVisible({ timeout: 200_000 });
  });
  const open = page.getByRole("link", { name: "Open the film" });
  await expect(open).toBeVisible({ timeout: 240_000 });
  const percentages = await percentagesOf(page);
  expect(percentages.length, `progress seen: ${percentages.join(", ")}`).toBeGreaterThanOrEqual(6);
  await expect(page.locator("video")).toBeVisible();

  await expectSoundPage(page, "completed", info);

  await test.step("the film plays: time runs, frames come, captions show", async () => {
    await open.click();
    await page.waitForURL(/\/videos\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/pythagor/i);
    await expectSoundPage(page, "film", info);
    await filmPlays(page);
    const [jobId = "", videoId = ""] = [statusUrl, page.url()].map((url) => url.split("/").at(-1));
    await lendFilm(page, { jobId, videoId });
  });

  await test.step("a paragraph of the transcript leads there", async () => {
    const later = page.getByRole("button", { name: "Play from here" }).nth(2);
    await later.click();
    await expect.poll(() => currentTime(page)).toBeGreaterThan(5);
  });

  expect(brokenRules).toEqual([]);

  const filmUrl = page.url();
  await expectLightPage(page, "create", "/videos/create");
  await expectLightPage(page, "status", statusUrl);
  await expectLightPage(page, "player", filmUrl);

  const shareUrl = await test.step("a share link", async () => {
    await page.getByRole("button", { name: "Share" }).press("Enter");
    await page.getByRole("button", { name: "Get the link" }).click();
    return page.getByLabel("Link to the film").inputValue();
  });

  const stranger = await browser.newContext({ baseURL });
  try {
    const visit = await stranger.newPage();
    await visit.goto(shareUrl);
    await expect(visit.getByRole("heading", { level: 1 })).toContainText(/pythagor/i);
    await expect(visit.locator('meta[property="og:video"]').first()).toHaveAttribute("content", /^https?:\/\//);
    await visit.emulateMedia({ colorScheme: "dark" });
    await expectSoundPage(visit, "share-dark", info);
    await filmPlays(visit);
    await expectLightPage(visit, "share", shareUrl);
    expect((await visit.goto(statusUrl))?.status()).toBe(404);
    expect((await visit.goto(filmUrl))?.status()).toBe(404);
  } finally {
    await stranger.close();
  }

  await test.step("a link that was taken back leads nowhere", async () => {
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByRole("button", { name: "Get a new link" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Open it again" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Link to the film" })).toBeVisible();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByRole("button", { name: "Get a new link" })).toBeVisible();
    expect((await page.request.get(shareUrl)).status()).toBe(404);
  });
});

const currentTime = (page: Page): Promise<number> =>
  page.locator("video").evaluate((video) => (video instanceof HTMLVideoElement ? video.currentTime : 0));

async function filmPlays(page: Page): Promise<void> {
  // The adaptive stream, once its script has come; what it plays is asked for in watch-film.
  await page.locator("media-controller").hover();
  await expect(page.locator("media-controller")).toHaveAttribute("data-stream", "hls");
  await expect(page.locator("video")).not.toHaveJSProperty("readyState", 0);
  // Smaller copies may have joined it by now, and a busy machine would take one of them by itself.
  const sizes = page.getByLabel("Picture size");
  if (await sizes.isVisible()) await sizes.selectOption("720p");
  await page.locator("video").evaluate(async (video) => {
    if (!(video instanceof HTMLVideoElement)) throw new Error("There is no video.");
    video.muted = true;
    await video.play();
  });
  await expect.poll(() => currentTime(page), { timeout: 20_000 }).toBeGreaterThan(2);
  await expect(page.locator("video")).toHaveJSProperty("videoWidth", 1280);
  const facts = await page.locator("video").evaluate((video) => {
    if (!(video instanceof HTMLVideoElement)) throw new Error("There is no video.");
    const captions = [...video.textTracks].find((track) => track.kind === "captions");
    return {
      frames: video.getVideoPlaybackQuality().totalVideoFrames,
      captions: captions?.mode,
      cues: captions?.cues?.length ?? 0,
    };
  });
  expect(facts.frames).toBeGreaterThan(10);
  expect(facts.captions).toBe("showing");
  expect(facts.cues).toBeGreaterThan(3);
}
