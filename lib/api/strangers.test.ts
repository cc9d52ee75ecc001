import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { ErrorBody } from "#lib/contracts/error-codes";

useDoors();

let cookie = "";
beforeAll(async () => {
  ({ cookie } = await newGuest());
});

const addresses = [
  ["GET", "/api/v1/jobs/ID"],
  ["DELETE", "/api/v1/jobs/ID"],
  ["POST", "/api/v1/jobs/ID/cancel"],
  ["POST", "/api/v1/jobs/ID/retry"],
  ["POST", "/api/v1/jobs/ID/restore"],
  ["GET", "/api/v1/jobs/ID/events"],
  ["GET", "/api/v1/jobs/ID/scenes/one/thumbnail"],
  ["GET", "/api/v1/videos/jobs/ID/status"],
  ["GET", "/api/v1/videos/jobs/ID/video-url"],
  ["GET", "/api/v1/videos/jobs/ID/metadata"],
  ["GET", "/api/v1/videos/jobs/ID/storyboard"],
  ["GET", "/api/v1/videos/jobs/ID/stream"],
  ["HEAD", "/api/v1/videos/jobs/ID/stream"],
  ["GET", "/api/v1/videos/jobs/ID/download"],
  ["GET", "/api/v1/videos/jobs/ID/thumbnail"],
  ["GET", "/api/v1/videos/jobs/ID/captions.vtt"],
  ["GET", "/api/v1/videos/jobs/ID/captions.srt"],
  ["GET", "/api/v1/videos/jobs/ID/chapters.vtt"],
] as const;

describe("what is not there, or not one's own, is not there", () => {
  test.each(addresses)("%s %s", async (method, address) => {
    const { jobId: theirs, videoId } = await finishedFilm();
    const unfinished = await orderedJob((await newGuest()).cookie);
    for (const id of [
      randomUUID(),
      theirs,
      unfinished,
      videoId,
      "1",
      "%00",
      "..%2f..",
      "x'%20or%201=1",
      "%F0%9F%8C%8A",
    ]) {
      const answer = await refused(cookie, address.replace("ID", id), { method });
      expect(answer, id).toMatchObject({ status: 404, code: "NOT_FOUND" });
    }
  });

  test.each(["GET", "DELETE"])("%s of a video", async (method) => {
    const { videoId, jobId } = await finishedFilm();
    for (const id of [videoId, jobId, randomUUID(), "x"]) {
      expect(await refused(cookie, `/api/v1/videos/${id}`, { method })).toMatchObject({ status: 404 });
    }
  });

  test("shares of other people's videos, and other people's shares", async () => {
    const { videoId, cookie: owner } = await finishedFilm();
    const share = { method: "POST", body: { video_id: videoId } };
    expect(await refused(cookie, "/api/v1/shares", share)).toMatchObject({ status: 404 });
    const { token } = await (await ask("/api/v1/shares", { ...share, headers: { cookie: owner } })).json();
    expect(await refused(cookie, `/api/v1/shares/${token}`, { method: "DELETE" })).toMatchObject({ status: 404 });
    expect((await ask(`/api/v1/shared/${token}`)).status).toBe(200);
  });

  test.each(["nothing", "x".repeat(22), "%00".repeat(22), "../../etc/passwd"])("a share named %s", async (token) => {
    expect(await refused(cookie, `/api/v1/shared/${encodeURIComponent(token)}`, {})).toMatchObject({ status: 404 });
  });
});

const wrongCredentials = {
  nothing: undefined,
  cookie: "rw_guest=x",
  authorization: "Bearer nobody",
  "x-api-key": "nobody",
};

test.each(addresses)("%s %s asks who it is first", async (method, address) => {
  const { jobId } = await finishedFilm();
  for (const [name, value] of Object.entries(wrongCredentials)) {
    const headers = value === undefined ? {} : { [name]: value };
    const response = await ask(address.replace("ID", jobId), { method, headers });
    expect(response.status).toBe(401);
    expect(ErrorBody.parse(await response.json()).error.code).toBe("UNAUTHENTICATED");
  }
});

test.each(addresses.filter(([method]) => method === "POST" || method === "DELETE"))(
  "%s %s from another site's page is forbidden",
  async (method, address) => {
    const { jobId, cookie: owner } = await finishedFilm();
    const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    expect(await refused(owner, address.replace("ID", jobId), { method, headers })).toMatchObject({ status: 403 });
    expect((await ask(`/api/v1/jobs/${jobId}`, { headers: { cookie: owner } })).status).toBe(200);
  },
);

test("who asks is settled before what is asked", async () => {
  const answer = await ask("/api/v1/videos/generate", { method: "POST", body: "{broken" });
  expect(answer.status).toBe(401);
});
