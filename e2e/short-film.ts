import { expect, type Page } from "@playwright/test";
import { openForm } from "./open-form";

/** Orders a short film as the page's guest and waits until it is there. */
export async function shortFilm(page: Page): Promise<{ jobId: string; videoId: string }> {
  await openForm(page);
  const configuration = { topic: "Pythagorean Theorem", quality: "low", target_seconds: 20 };
  const ordered = await page.request.post("/api/v1/videos/generate", { data: { configuration } });
  expect(ordered.status()).toBe(201);
  const { job_id: jobId } = await ordered.json();
  const job = async () => (await page.request.get(`/api/v1/jobs/${jobId}`)).json();
  await expect.poll(async () => (await job()).status, { timeout: 240_000, intervals: [1000] }).toBe("completed");
  return { jobId, videoId: (await job()).videoId };
}
