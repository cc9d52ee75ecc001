import { expect, type Page } from "@playwright/test";
import { openForm } from "../open-form";

interface FinishedFilm {
  jobId: string;
  videoId: string;
}

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;
type KeptFilm = FinishedFilm & { cookies: Cookies };
let kept: KeptFilm | undefined;

/** Lends a film that the page's guest has made to the journeys after this one. */
export async function lendFilm(page: Page, film: FinishedFilm): Promise<KeptFilm> {
  kept = { ...film, cookies: await page.context().cookies() };
  return kept;
}

/**
 * A finished film in 720p, and the page's guest its owner: the one that an earlier journey made, without the links that
 * it gave away, or else a new one.
 */
export async function sharedFilm(page: Page): Promise<FinishedFilm> {
  const { cookies, ...film } = kept ?? (await lendFilm(page, await makeFilm(page)));
  await page.context().addCookies(cookies);
  const { shares } = await (await page.request.get(`/api/v1/shares?video_id=${film.videoId}`)).json();
  for (const { token } of shares) expect((await page.request.delete(`/api/v1/shares/${token}`)).ok()).toBe(true);
  return film;
}

async function makeFilm(page: Page): Promise<FinishedFilm> {
  await openForm(page);
  const configuration = { topic: "Pythagorean Theorem", quality: "medium", target_seconds: 30 };
  const ordered = await page.request.post("/api/v1/videos/generate", { data: { configuration } });
  expect(ordered.status()).toBe(201);
  const { job_id: jobId } = await ordered.json();
  const job = async () => (await page.request.get(`/api/v1/jobs/${jobId}`)).json();
  await expect.poll(async () => (await job()).status, { timeout: 240_000, intervals: [1000] }).toBe("completed");
  return { jobId, videoId: (await job()).videoId };
}
