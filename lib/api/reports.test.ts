import { expect, test } from "vitest";
import { ask } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { localOwner } from "#lib/api/testing/local-owner";
import { useDoors } from "#lib/api/testing/use-doors";
import { db } from "#lib/database/client";

useDoors();

async function share(cookie: string, videoId: string) {
  const answer = await ask("/api/v1/shares", { method: "POST", headers: { cookie }, body: { video_id: videoId } });
  return answer.json();
}

test("what strangers report is kept for the operator", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId);
  const report = (body: object) => ask(`/api/v1/shared/${token}/report`, { method: "POST", body });
  expect((await report({ reason: "privacy", words: "That is me at 0:12." })).status).toBe(201);
  expect((await report({ reason: "boredom" })).status).toBe(422);
  const operator = await localOwner();
  const open = async () => {
    const { reports, total } = await (await ask("/api/v1/reports?limit=100", { headers: operator })).json();
    expect(total).toBe(reports.length);
    return reports.filter(({ share_token }: { share_token: string }) => share_token === token);
  };
  const [first, ...more] = await open();
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    reason: "privacy",
    words: "That is me at 0:12.",
    video_id: videoId,
    ...{ taken_down: false, link_closed: false, film_deleted: false },
  });
  await ask(`/api/v1/shares/${token}`, { method: "DELETE", headers: { cookie } });
  await ask(`/api/v1/videos/${videoId}`, { method: "DELETE", headers: { cookie } });
  expect(await open()).toMatchObject([{ link_closed: true, film_deleted: true }]);
  expect((await ask("/api/v1/reports", { headers: { cookie } })).status).toBe(403);
  expect((await ask(`/api/v1/reports/${first.id}/settle`, { method: "POST", headers: operator })).status).toBe(200);
  expect(await open()).toEqual([]);
});

test("a settled report is found again, opened again, and both stand in the operator's record", async () => {
  await db().shareReport.deleteMany();
  await db().auditEntry.deleteMany();
  const { cookie, videoId } = await finishedFilm();
  const { token } = await share(cookie, videoId);
  const operator = await localOwner();
  const list = async (query: string) => {
    const answer = await ask(`/api/v1/reports?${query}`, { headers: operator });
    expect(answer.status).toBe(200);
    const { reports, ...rest } = await answer.json();
    return { ...rest, words: reports.map(({ words }: { words: string }) => words), reports };
  };
  for (const words of ["one", "two", "three", "four"]) {
    await ask(`/api/v1/shared/${token}/report`, { method: "POST", body: { reason: "spam", words } });
  }
  const { reports } = await list("");
  const act = async (nth: number, verb: "settle" | "reopen") => {
    const address = `/api/v1/reports/${reports[nth].id}/${verb}`;
    const answer = await ask(address, { method: "POST", headers: operator });
    return { status: answer.status, body: await answer.json() };
  };
  for (const nth of [2, 0, 3, 3]) expect(await act(nth, "settle")).toEqual({ status: 200, body: { settled: true } });
  expect(await list("state=open")).toMatchObject({ words: ["two"], total: 1 });
  const first = await list("state=settled&limit=2");
  expect(first).toMatchObject({ words: ["four", "one"], total: 3 });
  expect(first.reports[0].settled_at).toMatch(/Z$/);
  expect(await list(`limit=2&cursor=${first.next_cursor}`)).toMatchObject({ words: ["three"], total: 3 });
  const mixed = await ask(`/api/v1/reports?state=open&cursor=${first.next_cursor}`, { headers: operator });
  expect(mixed.status).toBe(422);

  for (let i = 0; i < 2; i += 1) expect(await act(2, "reopen")).toEqual({ status: 200, body: { settled: false } });
  const open = await list("limit=1");
  expect(open).toMatchObject({ words: ["two"], total: 2 });
  const rest = await list(`cursor=${open.next_cursor}`);
  expect(rest).toMatchObject({ words: ["three"], total: 2 });
  expect(rest.reports[0].settled_at).toBeUndefined();
  expect(rest.next_cursor).toBeUndefined();
  const strangers = { method: "POST", headers: { cookie } };
  expect((await ask(`/api/v1/reports/${reports[0].id}/reopen`, strangers)).status).toBe(403);
  expect((await ask(`/api/v1/reports/${videoId}/reopen`, { ...strangers, headers: operator })).status).toBe(404);
  const { items } = await (await ask("/api/v1/audit?about=report", { headers: operator })).json();
  const { title } = await (await ask(`/api/v1/videos/${videoId}`, { headers: { cookie } })).json();
  const entry = (word: string, nth: number) => ({ act: word, subject: reports[nth].id, details: { title } });
  expect(items).toMatchObject([entry("report.reopened", 2), ...[3, 0, 2].map((nth) => entry("report.settled", nth))]);
  const theirs = await (await ask("/api/v1/audit?about=report", { headers: { cookie } })).json();
  expect(theirs.items).toEqual([]);
});
