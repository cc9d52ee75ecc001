import { expect, type Page, test } from "@playwright/test";
import { openForm } from "../open-form";
import { watchRules } from "../watch-rules";
import { sharedFilm } from "./shared-film";

/** Plays the film until it has moved; hls.js comes in once somebody means to watch, and begins it anew. */
const watch = (page: Page) =>
  expect
    .poll(() =>
      page.locator("video").evaluate(async (media) => {
        if (!(media instanceof HTMLVideoElement)) throw new Error("There is no video.");
        media.muted = true;
        await media.play().catch(() => undefined);
        return media.currentTime;
      }),
    )
    .toBeGreaterThan(1);

test("no page breaks its own rules, from the order to the film in a frame", async ({ page, browser, baseURL }) => {
  test.setTimeout(420_000);
  const broken = watchRules(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // Drawing loads fonts, WASM and workers.
  await page.waitForFunction(() => [...document.querySelectorAll("canvas")].some((c) => c.style.opacity !== "0"));

  await openForm(page);
  await page.locator("#topic").fill("Pythagorean Theorem");
  // While a film is made, `make-a-film` watches.
  const { jobId, videoId } = await sharedFilm(page);
  await page.goto(`/videos/status/${jobId}`);
  await expect(page.getByRole("link", { name: "Open the film" })).toBeVisible();
  await page.goto(`/videos/${videoId}`);
  await watch(page);
  for (const path of ["/videos", "/videos?q=x", "/settings/webhooks", "/docs", "/videos/nothing-here"]) {
    await page.goto(path, { waitUntil: "load" });
    await page.waitForLoadState("networkidle");
  }
  const { token } = await (await page.request.post("/api/v1/shares", { data: { video_id: videoId } })).json();
  const stranger = await browser.newContext({ baseURL });
  for (const path of [`/s/${token}`, `/embed/${token}`]) {
    const visit = await stranger.newPage();
    broken.push(...(await seen(visit, path)));
  }
  await stranger.close();
  expect(broken).toEqual([]);
});

async function seen(page: Page, path: string): Promise<string[]> {
  const broken = watchRules(page);
  await page.goto(path);
  await watch(page);
  return broken;
}
