import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

async function got(cookie: string, address: string) {
  const response = await ask(address, { headers: { cookie } });
  return response.json();
}

/** Every job of a list, page by page; `meanwhile` happens after each page. */
async function walked(cookie: string, query: string, meanwhile = async () => {}): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await got(cookie, `/api/v1/jobs?${query}${cursor === undefined ? "" : `&cursor=${cursor}`}`);
    ids.push(...page.jobs.map(({ id }: { id: string }) => id));
    expect(page.has_next).toBe(page.next_cursor !== undefined);
    cursor = page.next_cursor;
    await meanwhile();
  } while (cursor !== undefined);
  return ids;
}

async function orderedAs(cookie: string, topic: string, priority: string, tags: string[] = []): Promise<string> {
  const body = { configuration: { topic, tags }, priority };
  const response = await ask("/api/v1/videos/generate", { method: "POST", headers: { cookie }, body });
  return (await response.json()).job_id;
}

test("a walk by cursor shows each job once, whatever comes meanwhile, in every order", async () => {
  const { cookie } = await newGuest();
  const priorities = ["low", "urgent", "normal", "high", "urgent", "low", "normal"];
  const ids: string[] = [];
  for (const priority of priorities) ids.push(await orderedAs(cookie, `Tides ${ids.length}`, priority));
  const more = async () => void (await orderedJob(cookie));
  expect(await walked(cookie, "items_per_page=3", more)).toEqual(ids.toReversed());
  const oldest = await walked(cookie, "items_per_page=2&sort=oldest");
  expect(oldest.slice(0, 7)).toEqual(ids);
  const ranked = await walked(cookie, "items_per_page=2&sort=priority&q=Tides%20");
  const rank = ["urgent", "high", "normal", "low"];
  const order = ids.toReversed().filter((id) => id !== undefined);
  const priorityOf = (id: string) => rank.indexOf(priorities[ids.indexOf(id)] ?? "normal");
  const known = ranked.filter((id) => ids.includes(id));
  expect(known).toEqual(order.toSorted((a, b) => priorityOf(a) - priorityOf(b)));
  expect(new Set(ranked).size).toBe(ranked.length);
});

test("words are looked for in titles, topics and tags, as they stand", async () => {
  const { cookie } = await newGuest();
  const tides = await orderedAs(cookie, "Spring TIDES of the moon", "normal", ["sea"]);
  const percent = await orderedAs(cookie, "100% of _everything", "low", ["sums"]);
  const found = async (q: string) => walked(cookie, `q=${encodeURIComponent(q)}`);
  expect(await found("tides moon")).toEqual([tides]);
  expect(await found("moon sums")).toEqual([]);
  expect(await found("sea")).toEqual([tides]);
  expect(await found("0% _every")).toEqual([percent]);
  expect(await found("_____")).toEqual([]);
  expect(await found("\\")).toEqual([]);
  expect(await found("  ")).toEqual([percent, tides]);
  expect((await got(cookie, "/api/v1/videos?q=tides")).videos).toMatchObject([{ jobId: tides }]);
});

test("a film is found by the title and the tags it has now", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const changes = { title: "The long swell", description: null, tags: ["ocean"] };
  const changed = await ask(`/api/v1/videos/${videoId}`, { method: "PATCH", headers: { cookie }, body: changes });
  expect(changed.status).toBe(200);
  expect(await changed.json()).toMatchObject({ id: videoId, title: "The long swell", tags: ["ocean"] });
  for (const q of ["swell", "ocean"]) {
    const { videos } = await got(cookie, `/api/v1/videos?q=${q}`);
    expect(videos).toMatchObject([{ jobId, title: "The long swell" }]);
  }
  const same = await ask(`/api/v1/videos/${videoId}`, { method: "PATCH", headers: { cookie }, body: {} });
  expect(await same.json()).toMatchObject({ title: "The long swell", tags: ["ocean"] });
  const { cookie: other } = await newGuest();
  const theirs = await ask(`/api/v1/videos/${videoId}`, { method: "PATCH", headers: { cookie: other }, body: {} });
  expect(theirs.status).toBe(404);
});

test("times are ends that count in, and offsets are understood", async () => {
  const { cookie } = await newGuest();
  const [first, second] = [await orderedJob(cookie), await orderedJob(cookie)];
  const { createdAt } = await got(cookie, `/api/v1/jobs/${second}`);
  const inOslo = `${new Date(Date.parse(createdAt) + 3_600_000).toISOString().slice(0, -1)}+01:00`;
  expect(await walked(cookie, `created_after=${encodeURIComponent(inOslo)}`)).toEqual([second]);
  expect(await walked(cookie, `created_before=${createdAt}`)).toEqual([second, first]);
  expect(await walked(cookie, "created_after=2999-01-01T00:00:00Z")).toEqual([]);
  expect(await walked(cookie, "status=queued&priority=normal&type=explainer")).toEqual([second, first]);
});

test("a list says which of its questions it does not understand", async () => {
  const { cookie } = await newGuest();
  for (let n = 0; n < 2; n += 1) await orderedJob(cookie);
  const { next_cursor } = await got(cookie, "/api/v1/jobs?items_per_page=1");
  for (const [query, field] of [
    [`page=2&cursor=${next_cursor}`, "page"],
    [`sort=oldest&cursor=${next_cursor}`, "sort"],
    ["cursor=abc", "cursor"],
    ["cursor=a.b", "cursor"],
    ["created_after=yesterday", "created_after"],
    ["created_after=0000-01-01T00:00:00Z", "created_after"],
    ["stauts=failed", "stauts"],
    ["batch_id=1", "batch_id"],
  ]) {
    expect(await refused(cookie, `/api/v1/jobs?${query}`, {})).toMatchObject({ status: 422, fields: [field] });
  }
});

test("the versions of a film, the newest first", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const { versions, video_id } = await got(cookie, `/api/v1/videos/${videoId}/versions`);
  expect(video_id).toBe(videoId);
  expect(versions).toMatchObject([{ number: 1, job_id: jobId, metadata: { duration: 12.345 } }]);
  expect((await ask(versions[0].stream_url)).status).toBe(200);
  const { cookie: other } = await newGuest();
  expect(await refused(other, `/api/v1/videos/${videoId}/versions`, {})).toMatchObject({ status: 404 });
});

test("what is on its way and what has ended are told apart", async () => {
  const { cookie, jobId } = await finishedFilm();
  const waiting = await orderedJob(cookie);
  expect(await walked(cookie, "state=running")).toEqual([waiting]);
  expect(await walked(cookie, "state=ended")).toEqual([jobId]);
  expect(await walked(cookie, "state=running&status=completed")).toEqual([]);
});

test("what was deleted is listed apart, with how and until when it comes back, and only to its owner", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const stopped = await orderedJob(cookie);
  expect((await got(cookie, "/api/v1/videos?deleted=true")).videos).toEqual([]);
  const remove = async (address: string) => {
    const answer = await ask(address, { method: "DELETE", headers: { cookie } });
    return (await answer.json()).restorable_until;
  };
  const until = [await remove(`/api/v1/jobs/${stopped}`), await remove(`/api/v1/videos/${videoId}`)];
  const { videos } = await got(cookie, "/api/v1/videos?deleted=true");
  expect(videos).toMatchObject([
    { jobId: stopped, status: "cancelled", deleted: { what: "job" } },
    { jobId, videoId, deleted: { what: "video" } },
  ]);
  for (const [index, { deleted, posterUrl }] of videos.entries()) {
    expect(Math.abs(Date.parse(deleted.until) - Date.parse(until[index]))).toBeLessThan(5000);
    expect(posterUrl).toBeUndefined();
  }
  expect((await got(cookie, "/api/v1/videos?deleted=false")).videos).toEqual([]);
  const { cookie: other } = await newGuest();
  expect((await got(other, "/api/v1/videos?deleted=true")).videos).toEqual([]);
  await ask(`/api/v1/videos/${videoId}/restore`, { method: "POST", headers: { cookie } });
  expect((await got(cookie, "/api/v1/videos?deleted=true")).videos).toMatchObject([{ jobId: stopped }]);
  expect((await got(cookie, "/api/v1/videos")).videos).toMatchObject([{ jobId }]);
});
