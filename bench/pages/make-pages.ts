import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

const Job = z.object({ status: z.string(), videoId: z.string().optional() });
const pollMs = 2000;

export interface Page {
  name: string;
  url: string;
  /** Nobody but the one who ordered the film sees it: it tells search engines to stay away, and they get a 404. */
  isPrivate: boolean;
}

/** Makes a short film as a guest, shares it so that search engines may list it, and answers its pages. */
export async function makePages(base: string): Promise<{ pages: Page[]; cookie: string }> {
  const cookie = await guestCookie(base);
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const headers = { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin" };
    const init = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
    const answer = await fetch(new URL(`/api/v1/${path}`, base), init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const configuration = { topic: "Pythagorean Theorem", quality: "low", target_seconds: 30 };
  const ordered = z.object({ job_id: z.string() }).parse(await ask("videos/generate", { configuration }));
  const look = async () => Job.parse(await ask(`jobs/${ordered.job_id}`));
  let job = await look();
  while (job.status === "queued" || job.status === "processing") {
    await wait(pollMs);
    job = await look();
  }
  if (job.videoId === undefined) throw new Error(`The film was not made: ${job.status}.`);
  const order = { video_id: job.videoId, indexable: true };
  const { token } = z.object({ token: z.string() }).parse(await ask("shares", order));
  const page = (name: string, path: string, isPrivate = false): Page => ({
    name,
    url: new URL(path, base).href,
    isPrivate,
  });
  const pages = [
    page("create", "/videos/create"),
    page("status", `/videos/status/${ordered.job_id}`, true),
    page("player", `/videos/${job.videoId}`, true),
    page("share", `/s/${token}`),
  ];
  return { pages, cookie };
}

async function guestCookie(base: string): Promise<string> {
  const { headers } = await fetch(new URL("/videos/create", base));
  const cookie = headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error("The app takes no guests: nobody can order a film here without signing in.");
  return cookie;
}
