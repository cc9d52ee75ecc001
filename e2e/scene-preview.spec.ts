import { expect, type Page, test } from "@playwright/test";
import { JobView } from "#lib/contracts/job-view";
import { openForm } from "./open-form";

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;
let planned: { id: string; cookies: Cookies } | undefined;

/** A film of the page's guest, stopped as soon as every frame was known, so that the preview has all the time it needs. */
async function plannedJob(page: Page): Promise<string> {
  if (planned === undefined) planned = { id: await planJob(page), cookies: await page.context().cookies() };
  else await page.context().addCookies(planned.cookies);
  return planned.id;
}

async function planJob(page: Page): Promise<string> {
  await openForm(page);
  const order = { configuration: { topic: "Derivative as slope", quality: "low" } };
  const ordered = await page.request.post("/api/v1/videos/generate", { data: order });
  expect(ordered.status()).toBe(201);
  const { job_id: id } = await ordered.json();
  await expect
    .poll(async () => JobView.parse(await (await page.request.get(`/api/v1/jobs/${id}`)).json()).filmSeconds, {
      timeout: 90_000,
    })
    .toBeGreaterThan(30);
  expect((await page.request.post(`/api/v1/jobs/${id}/cancel`)).ok()).toBe(true);
  return id;
}

/** A picture's colours in short: equal for equal pictures. */
const pictureOf = (page: Page): Promise<string> =>
  page.locator("canvas").evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ""));

test("a scene can be scrubbed and played, with its voice, before it is filmed", async ({ page }) => {
  const id = await plannedJob(page);
  await page.goto(`/videos/status/${id}`);
  await page.getByRole("button", { name: /^Scene 2/ }).click();
  const play = page.getByRole("button", { name: "Play the scene" });
  await expect(play).toBeEnabled();

  const moment = page.getByRole("slider", { name: "Moment of the scene" });
  await moment.press("Home");
  const first = await pictureOf(page);
  await moment.press("End");
  const last = await pictureOf(page);
  expect(last).not.toBe(first);
  await moment.press("Home");
  expect(await pictureOf(page)).toBe(first);

  await play.click();
  const audio = page.locator("audio");
  await expect
    .poll(() => audio.evaluate((voice) => (voice instanceof HTMLAudioElement ? voice.currentTime : 0)))
    .toBeGreaterThan(0.5);
  await page.getByRole("button", { name: "Pause the scene" }).click();
  await expect.poll(() => audio.evaluate((voice) => voice instanceof HTMLAudioElement && voice.paused)).toBe(true);
  expect(await pictureOf(page)).not.toBe(first);
});

test("the making of a film is its owner's alone", async ({ page, browser }) => {
  const id = await plannedJob(page);
  const { scenes } = JobView.parse(await (await page.request.get(`/api/v1/jobs/${id}`)).json());
  const path = `/api/v1/jobs/${id}/scenes/${scenes[0]?.id}`;
  expect((await page.request.get(`${path}/preview`)).status()).toBe(200);
  await using stranger = await browser.newContext();
  const other = await stranger.newPage();
  await openForm(other);
  for (const part of ["preview", "narration"]) expect((await other.request.get(`${path}/${part}`)).status()).toBe(404);
  expect((await page.request.get(`/api/v1/jobs/${id}/scenes/nobody/preview`)).status()).toBe(404);
});

test("fonts are had by their names alone", async ({ request }) => {
  const font = await request.get("/api/v1/fonts/inter-latin-wght-normal.woff2");
  expect(font.headers()["content-type"]).toBe("font/woff2");
  expect((await font.body()).length).toBeGreaterThan(10_000);
  for (const name of ["..%2fpackage.json", "%2e%2e", "inter.woff2", "package.json"])
    expect((await request.get(`/api/v1/fonts/${name}`)).status()).toBe(404);
});
