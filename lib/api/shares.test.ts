import { expect, test } from "vitest";
import { ask } from "#lib/api/testing/ask";
import { finishedFilm, useDoors } from "#lib/api/testing/finished-film";
import { VideoView } from "#lib/contracts/video-view";

useDoors();

async function share(cookie: string, videoId: string) {
  const response = await ask("/api/v1/shares", { method: "POST", headers: { cookie }, body: { video_id: videoId } });
  expect(response.status).toBe(201);
  return response.json();
}

test("a share opens the film to anybody, and nothing but the film", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const { token, url } = await share(cookie, videoId);
  expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(url).toBe(`http://localhost:3000/s/${token}`);
  const view = VideoView.parse(await (await ask(`/api/v1/shared/${token}`)).json());
  expect(view).toMatchObject({ id: videoId, film: { durationSeconds: 12.345 } });
  const { streamUrl, downloadUrl, posterUrl, captionsUrl = "", captionsSrtUrl = "", chaptersUrl } = view;
  const { hlsUrl = "", thumbnailsUrl = "", transcriptUrl } = view;
  const films = [streamUrl, downloadUrl, hlsUrl];
  for (const address of [...films, posterUrl, captionsUrl, captionsSrtUrl, chaptersUrl, thumbnailsUrl, transcriptUrl]) {
    expect((await ask(address)).status, address).toBe(200);
  }
  for (const closed of [
    `/api/v1/jobs/${jobId}`,
    `/api/v1/videos/${videoId}`,
    `/api/v1/videos/jobs/${jobId}/storyboard`,
  ]) {
    expect((await ask(`${closed}?share=${token}`)).status).toBe(401);
  }
  expect((await ask(`/api/v1/jobs/${jobId}/scenes/one/thumbnail?share=${token}`)).status).toBe(404);
});

test("asking again, even at once, gives the same link", async () => {
  const { cookie, videoId } = await finishedFilm();
  const links = await Promise.all(Array.from({ length: 5 }, () => share(cookie, videoId)));
  expect(new Set(links.map(({ token }) => token)).size).toBe(1);
});

test("a revoked link is closed, its media too; a new one is another", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId);
  const { streamUrl } = await (await ask(`/api/v1/shared/${token}`)).json();
  const revoke = () => ask(`/api/v1/shares/${token}`, { method: "DELETE", headers: { cookie } });
  expect((await revoke()).status).toBe(200);
  expect((await ask(`/api/v1/shared/${token}`)).status).toBe(404);
  expect((await ask(streamUrl)).status).toBe(404);
  expect((await revoke()).status).toBe(200);
  expect((await share(cookie, videoId)).token).not.toBe(token);
});

test("one film's share does not open another's", async () => {
  const one = await finishedFilm();
  const other = await finishedFilm();
  const { token } = await share(one.cookie, one.videoId);
  expect((await ask(`/api/v1/videos/jobs/${one.jobId}/stream?share=${token}`)).status).toBe(200);
  expect((await ask(`/api/v1/videos/jobs/${other.jobId}/stream?share=${token}`)).status).toBe(404);
});
