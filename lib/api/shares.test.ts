import { expect, test } from "vitest";
import { countShareVisit } from "#lib/api/count-share-visit";
import { ask } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { localOwner } from "#lib/api/testing/local-owner";
import { useDoors } from "#lib/api/testing/use-doors";
import { SharedVideoView } from "#lib/contracts/video-view";
import { db } from "#lib/database/client";

useDoors();

async function share(cookie: string, videoId: string, rules: object = {}) {
  const body = { video_id: videoId, ...rules };
  const response = await ask("/api/v1/shares", { method: "POST", headers: { cookie }, body });
  expect(response.status).toBe(201);
  return response.json();
}

test("a share opens the film to anybody, and nothing but the film", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const { token, url } = await share(cookie, videoId);
  expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(url).toBe(`http://localhost:3000/s/${token}`);
  const view = SharedVideoView.parse(await (await ask(`/api/v1/shared/${token}`)).json());
  expect(view).toMatchObject({ id: videoId, film: { durationSeconds: 12.345 } });
  const { streamUrl, downloadUrl = "", posterUrl, captionsUrl = "", captionsSrtUrl = "", chaptersUrl } = view;
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

test("a link that was taken back is opened again for a while, as it was, unless there is another", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId, { downloadable: false });
  const send = (method: string, path: string, who = cookie) =>
    ask(`/api/v1/shares/${path}`, { method, headers: { cookie: who } });
  const opens = async () => (await ask(`/api/v1/shared/${token}`)).status;
  const { restorable_until: until } = await (await send("DELETE", token)).json();
  expect(Date.parse(until)).toBeGreaterThan(Date.now());
  expect((await send("POST", `${token}/restore`, (await finishedFilm()).cookie)).status).toBe(404);
  expect(await opens()).toBe(404);
  for (let i = 0; i < 2; i += 1) {
    const answer = await send("POST", `${token}/restore`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ token, downloadable: false });
    expect(await opens()).toBe(200);
  }
  const { items } = await (await ask("/api/v1/audit?about=share", { headers: { cookie } })).json();
  expect(items.map(({ act }: { act: string }) => act)).toEqual(["share.restored", "share.closed", "share.made"]);

  await send("DELETE", token);
  const other = await share(cookie, videoId);
  const replaced = await send("POST", `${token}/restore`);
  expect([replaced.status, (await replaced.json()).error.message]).toEqual([
    409,
    expect.stringMatching(/another link/),
  ]);
  await send("DELETE", other.token);
  await db().share.update({ where: { token }, data: { revokedAt: new Date(Date.now() - 601_000) } });
  const late = await send("POST", `${token}/restore`);
  expect([late.status, (await late.json()).error.message]).toEqual([409, expect.stringMatching(/too long ago/)]);
  expect(await opens()).toBe(404);
});

test("one film's share does not open another's", async () => {
  const one = await finishedFilm();
  const other = await finishedFilm();
  const { token } = await share(one.cookie, one.videoId);
  expect((await ask(`/api/v1/videos/jobs/${one.jobId}/stream?share=${token}`)).status).toBe(200);
  expect((await ask(`/api/v1/videos/jobs/${other.jobId}/stream?share=${token}`)).status).toBe(404);
});

const change = (cookie: string, token: string, rules: object) =>
  ask(`/api/v1/shares/${token}`, { method: "PATCH", headers: { cookie }, body: rules });
const unlock = (token: string, password: string) =>
  ask(`/api/v1/shared/${token}/unlock`, { method: "POST", body: { password } });

test("a link with a password shows nothing before it is given, and its media need the pass, too", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const { token, hasPassword } = await share(cookie, videoId, { password: "open sesame" });
  expect(hasPassword).toBe(true);
  const locked = await ask(`/api/v1/shared/${token}`);
  expect(locked.status).toBe(401);
  expect(await locked.json()).toMatchObject({ error: { code: "PASSWORD_REQUIRED" } });
  expect((await ask(`/api/v1/videos/jobs/${jobId}/stream?share=${token}`)).status).toBe(401);
  expect((await unlock(token, "open barley")).status).toBe(401);
  const { pass } = await (await unlock(token, "open sesame")).json();
  const view = SharedVideoView.parse(await (await ask(`/api/v1/shared/${token}?pass=${pass}`)).json());
  expect((await ask(view.streamUrl)).status).toBe(200);
  expect((await ask(view.streamUrl.replace(/pass=[^&]*/, "pass=forged"))).status).toBe(401);

  // A pass is for one link, and for the password it was given for.
  const other = await finishedFilm();
  const others = await share(other.cookie, other.videoId, { password: "open sesame" });
  expect((await ask(`/api/v1/shared/${others.token}?pass=${pass}`)).status).toBe(401);
  expect((await change(cookie, token, { password: "shut sesame" })).status).toBe(200);
  expect((await ask(view.streamUrl)).status).toBe(401);
  expect((await change(cookie, token, { password: null })).status).toBe(200);
  expect((await ask(`/api/v1/shared/${token}`)).status).toBe(200);
});

test("a password cannot be guessed for long", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId, { password: "open sesame" });
  const answers = [];
  for (let i = 0; i < 12; i += 1) answers.push(await unlock(token, `guess ${i}`));
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429, 429]);
  expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeGreaterThan(0);
  // The right one has to wait, too.
  expect((await unlock(token, "open sesame")).status).toBe(429);
});

test("a link closes at its end", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId, { expires_at: new Date(Date.now() + 60_000).toISOString() });
  const { streamUrl } = await (await ask(`/api/v1/shared/${token}`)).json();
  expect((await ask(streamUrl)).status).toBe(200);
  const past = await change(cookie, token, { expires_at: "2020-01-01T00:00:00Z" });
  expect(past.status).toBe(422);
  await db().share.update({ where: { token }, data: { expiresAt: new Date(Date.now() - 1000) } });
  expect((await ask(`/api/v1/shared/${token}`)).status).toBe(404);
  expect((await ask(streamUrl)).status).toBe(404);
  // What has lapsed is not brought back by asking for a link: there is a new one.
  expect((await share(cookie, videoId)).token).not.toBe(token);
});

test("whoever shares decides whether the file may be saved", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const { token } = await share(cookie, videoId, { downloadable: false });
  const view = SharedVideoView.parse(await (await ask(`/api/v1/shared/${token}`)).json());
  expect(view).toMatchObject({ formats: [], rules: { downloadable: false } });
  expect(view.downloadUrl).toBeUndefined();
  expect((await ask(`/api/v1/videos/jobs/${jobId}/download?share=${token}`)).status).toBe(403);
  expect((await ask(view.streamUrl)).status).toBe(200);
});

test("only its owner changes or lists a video's links", async () => {
  const one = await finishedFilm();
  const other = await finishedFilm();
  const { token } = await share(one.cookie, one.videoId);
  expect((await change(other.cookie, token, { embeddable: false })).status).toBe(404);
  const list = (cookie: string) => ask(`/api/v1/shares?video_id=${one.videoId}`, { headers: { cookie } });
  expect((await list(other.cookie)).status).toBe(404);
  expect(await (await list(one.cookie)).json()).toMatchObject({ shares: [{ token, embeddable: true, views: 0 }] });
});

test("what was done with links stands in their owner's record", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId, { password: "open sesame" });
  await change(cookie, token, { password: null, embeddable: false });
  await ask(`/api/v1/shares/${token}`, { method: "DELETE", headers: { cookie } });
  const { items } = await (await ask("/api/v1/audit", { headers: { cookie } })).json();
  expect(items).toMatchObject([
    { act: "share.closed", subject: token },
    { act: "share.changed", subject: token, details: { rules: ["password", "embeddable"] } },
    { act: "share.made", subject: token },
  ]);
  expect(JSON.stringify(items)).not.toContain("sesame");
});

test("a film that the operator took down is closed to the public, not to its owner", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId);
  const takeDown = (headers: Record<string, string>, taken_down: boolean) =>
    ask(`/api/v1/videos/${videoId}/take-down`, { method: "POST", headers, body: { taken_down } });
  expect((await takeDown({ cookie }, true)).status).toBe(403);
  const operator = await localOwner();
  expect((await takeDown(operator, true)).status).toBe(200);
  expect((await ask(`/api/v1/shared/${token}`)).status).toBe(404);
  expect((await ask(`/api/v1/videos/${videoId}`, { headers: { cookie } })).status).toBe(200);
  expect((await takeDown(operator, false)).status).toBe(200);
  expect((await ask(`/api/v1/shared/${token}`)).status).toBe(200);
});

test("a visit counts once a day; programs and fetching ahead do not count", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId);
  const browser = "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
  const visit = (headers: Record<string, string>) => countShareVisit(token, new Headers(headers));
  await Promise.all([1, 2, 3].map(() => visit({ "user-agent": browser, "x-forwarded-for": "192.0.2.1" })));
  await visit({ "user-agent": browser, "x-forwarded-for": "192.0.2.2" });
  await visit({ "user-agent": "Googlebot/2.1 (+http://www.google.com/bot.html)" });
  await visit({ "user-agent": browser, "next-router-prefetch": "1", "x-forwarded-for": "192.0.2.3" });
  const answer = await ask(`/api/v1/shares?video_id=${videoId}`, { headers: { cookie } });
  expect(await answer.json()).toMatchObject({ shares: [{ token, views: 2 }] });
});

test("oEmbed answers a player that fits, and only a link where frames are not wanted", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token, url } = await share(cookie, videoId);
  const oembed = (address: string, more = "") => ask(`/api/oembed?url=${encodeURIComponent(address)}${more}`);
  const answer = await (await oembed(url, "&maxwidth=640")).json();
  expect(answer).toMatchObject({ type: "video", version: "1.0", width: 640, provider_name: "Reelwright" });
  expect(answer.html).toContain(`src="http://localhost:3000/embed/${token}"`);
  expect((await ask(answer.thumbnail_url)).status).toBe(200);
  expect(answer).toMatchObject({ thumbnail_width: 640, thumbnail_height: 360 });
  const whole = await (await oembed(url)).json();
  expect(whole).toMatchObject({ thumbnail_width: 1280, thumbnail_height: 720 });
  expect(whole.thumbnail_url).not.toBe(answer.thumbnail_url);
  const low = await (await oembed(url, "&maxheight=200")).json();
  expect(low).toMatchObject({ thumbnail_width: 320, thumbnail_height: 180 });
  expect((await (await oembed(url, "&maxheight=120")).json()).thumbnail_url).toBeUndefined();
  await change(cookie, token, { embeddable: false });
  expect(await (await oembed(url)).json()).toMatchObject({ type: "link" });
  await change(cookie, token, { password: "secret" });
  expect((await oembed(url)).status).toBe(401);
  expect((await oembed("http://localhost:3000/videos/abc")).status).toBe(404);
  expect((await oembed("http://elsewhere.example/s/aaaaaaaaaaaaaaaaaaaaaa")).status).toBe(404);
});

test("oEmbed's player is of this site where the site does not know its own address, whatever an address holds", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId);
  const oembed = (origin: string, host: string) =>
    ask(`/api/oembed?url=${encodeURIComponent(`${origin}/s/${token}`)}`, { headers: { host } });
  const { html, provider_url } = await (await oembed("https://films.example:8443", "films.example:8443")).json();
  expect(html).toContain(`src="https://films.example:8443/embed/${token}"`);
  expect(provider_url).toBe("https://films.example:8443");
  expect((await oembed("https://elsewhere.example", "films.example")).status).toBe(404);
  const trick = 'films.example"onload=alert(1)';
  expect((await oembed(`https://${trick}`, "films.example")).status).toBe(404);
  const marked = await (await oembed(`https://${trick}`, trick)).json();
  expect(marked.html).not.toContain('"onload');
});
