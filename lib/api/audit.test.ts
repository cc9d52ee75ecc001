import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { localOwner } from "#lib/api/testing/local-owner";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { AuditView } from "#lib/contracts/audit-view";

useDoors();

async function record(cookie: string, query = "") {
  const answer = await ask(`/api/v1/audit${query}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  const { items, next_cursor } = await answer.json();
  return { items: AuditView.array().parse(items), next: next_cursor };
}
const actsOf = async (cookie: string, query = "") => (await record(cookie, query)).items.map(({ act }) => act);

async function send(cookie: string, method: string, address: string, headers: Record<string, string> = {}) {
  const answer = await ask(`/api/v1${address}`, { method, headers: { cookie, ...headers } });
  expect(answer.ok).toBe(true);
  return answer;
}

test("what is deleted and brought back stands in the record, with its title, once", async () => {
  const { cookie, jobId, videoId } = await finishedFilm();
  await send(cookie, "DELETE", `/jobs/${jobId}`);
  for (let i = 0; i < 2; i += 1) await send(cookie, "POST", `/jobs/${jobId}/restore`);
  await send(cookie, "DELETE", `/videos/${videoId}`);
  for (let i = 0; i < 2; i += 1) await send(cookie, "POST", `/videos/${videoId}/restore`);
  const { items } = await record(cookie);
  expect(items.map(({ act }) => act)).toEqual(["video.restored", "video.deleted", "job.restored", "job.deleted"]);
  for (const { details } of items) expect(details.title).toMatch(/^Waves/);
});

test("files stand in the record when they are begun and deleted", async () => {
  const { cookie, ownerId } = await newGuest();
  const named = `filename ${Buffer.from("a song.wav").toString("base64")}`;
  const tus = { "tus-resumable": "1.0.0" };
  const made = await send(cookie, "POST", "/files", { ...tus, "upload-length": "3", "upload-metadata": named });
  const id = made.headers.get("location")?.split("/").at(-1) ?? "";
  await send(cookie, "DELETE", `/files/${id}`, tus);
  const entry = { subject: id, actor: ownerId };
  expect((await record(cookie)).items).toMatchObject([
    { ...entry, act: "file.deleted", details: { filename: "a song.wav" } },
    { ...entry, act: "file.made", details: { filename: "a song.wav", bytes: 3 } },
  ]);
});

test("the owner of a film that is taken down learns of it, and not from whom", async () => {
  const { cookie, videoId } = await finishedFilm();
  const body = { taken_down: true };
  const operator = await localOwner();
  const answer = await ask(`/api/v1/videos/${videoId}/take-down`, { method: "POST", headers: operator, body });
  expect(answer.status).toBe(200);
  expect((await record(cookie, "?by=other")).items).toMatchObject([
    {
      act: "video.taken-down",
      actor: "operator",
      subject: videoId,
      details: { title: expect.stringMatching(/^Waves/) },
    },
  ]);
});

test("the record is found by what acts are about and who did them, in pages", async () => {
  const { cookie, jobId } = await finishedFilm();
  const body = { name: "a", scopes: ["jobs:write", "account:read"] };
  const { key } = await (await ask("/api/v1/keys", { method: "POST", headers: { cookie }, body })).json();
  await ask(`/api/v1/jobs/${jobId}`, { method: "DELETE", headers: { "x-api-key": key } });
  await send(cookie, "POST", `/jobs/${jobId}/restore`);
  const all = ["job.restored", "job.deleted", "key.made"];
  expect(await actsOf(cookie)).toEqual(all);
  expect(await actsOf(cookie, "?about=key")).toEqual(["key.made"]);
  expect(await actsOf(cookie, "?by=key")).toEqual(["job.deleted"]);
  expect(await actsOf(cookie, "?about=job&by=owner")).toEqual(["job.restored"]);
  expect(await actsOf(cookie, "?by=other")).toEqual([]);
  const seen: string[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const page: Awaited<ReturnType<typeof record>> = await record(cookie, `?limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.items.map(({ act }) => act));
    cursor = page.next;
  }
  expect(seen).toEqual(all);
  expect(await refused(cookie, "/api/v1/audit?about=weather", {})).toMatchObject({ status: 422, fields: ["about"] });
});

test("whoever deletes everything leaves acts in the record, and no titles or names", async () => {
  const { cookie, jobId } = await finishedFilm();
  const body = { name: "a secret plan", scopes: ["account:read"] };
  await ask("/api/v1/keys", { method: "POST", headers: { cookie }, body });
  await send(cookie, "DELETE", `/jobs/${jobId}`);
  expect(JSON.stringify((await record(cookie)).items)).toMatch(/Waves|a secret plan/);
  await send(cookie, "DELETE", "/account?confirm=everything");
  const { items } = await record(cookie);
  expect(items.map(({ act }) => act)).toEqual(["account.emptied", "job.deleted", "key.made"]);
  expect(JSON.stringify(items)).not.toMatch(/Waves|a secret plan/);
});
