import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { handle } from "#lib/api/handle";
import { openApi } from "#lib/api/open-api";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";
import { ask } from "#lib/api/testing/ask";
import { Description } from "#lib/api/testing/fuzz/json-schema";
import { judgeBy } from "#lib/api/testing/fuzz/judge";
import { type FuzzRequest, requestOf, type Sender } from "#lib/api/testing/fuzz/request-of";
import { Tally } from "#lib/api/testing/fuzz/tally";
import { type Hints, ValueMaker } from "#lib/api/testing/fuzz/value-of";
import { localOwner } from "#lib/api/testing/local-owner";
import { busyGuest, newThings, type Things } from "#lib/api/testing/owned-things";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";

useDoors();

const doors = [...operationTable, readOpenApi];
const document = openApi(doors, "");
const description = Description.parse(JSON.parse(JSON.stringify(document)));
const judge = judgeBy(document);
const total = inject("deep") ? 21_000 : 2_100;
const seed = 20261121;

const most = "1000000";
const rates = {
  ...{ READS_PER_MINUTE: most, KEY_READS_PER_MINUTE: most, ADDRESS_READS_PER_MINUTE: most },
  ...{ WRITES_PER_MINUTE: most, KEY_WRITES_PER_MINUTE: most, ADDRESS_WRITES_PER_MINUTE: most },
  ...{ ESTIMATES_PER_MINUTE: most, QUEUED_JOBS_PER_OWNER: "100000", ACTIVE_JOBS_PER_OWNER: "1" },
};

const tally = new Tally();
let senders: Readonly<Record<Sender, Record<string, string>>>;
let things: Things;
let spare: Things[];
let fileIds: string[];

beforeAll(async () => {
  changeSettings(rates);
  things = await newThings();
  spare = [await newThings(things.ownerId), await newThings(things.ownerId)];
  fileIds = await Promise.all([newFile(), newFile(), newFile()]);
  senders = {
    owner: { cookie: things.cookie },
    key: { "x-api-key": things.key },
    operator: await localOwner(),
    stranger: { cookie: await busyGuest() },
    nobody: { "x-forwarded-for": "203.0.113.9", origin: "http://localhost:3000" },
    forger: { authorization: "Bearer rw_nobody_issued_this" },
  };
});

/** What fields mean something real; removals take things that nothing else rests on. */
function hintsFor({ method, tag }: (typeof doors)[number]): Hints {
  const all = method === "DELETE" ? spare : [things];
  const videos = all.flatMap(({ videoId, goneVideo }) => [videoId, videoId, goneVideo]);
  const tokens = all.map(({ token }) => token);
  const keys = all.map(({ keyId }) => keyId);
  const absent = [undefined];
  return {
    ...{ id: tag === "files" ? fileIds : tag === "account" ? keys : all.flatMap(jobsOf) },
    ...{ videoId: videos, video_id: videos, token: tokens, keyId: keys },
    ...{ reportId: all.map(({ reportId }) => reportId), owner_id: [things.ownerId] },
    ...{ webhookId: all.map(({ webhookId }) => webhookId), deliveryId: all.map(({ deliveryId }) => deliveryId) },
    ...{ sceneId: ["one"], provider: ["flite"], name: ["slt", "inter-latin"], language: ["en", "de"] },
    ...{ voice: ["flite/slt"], template_id: ["pythagorean-theorem"], topic: ["Tides", "Waves"], title: ["A film"] },
    ...{ storyboard: absent, sources: absent, style_preferences: absent, custom_config: absent, cursor: absent },
    ...{ use_rag: [false], use_context_learning: [false], output_format: ["mp4", "webm"], page: absent },
    "content-type": ["application/offset+octet-stream"],
    "tus-resumable": ["1.0.0"],
    url: [`http://localhost:3000/s/${things.token}`, "http://receiver.example/hook"],
  };
}

const jobsOf = ({ jobId, waitingJob, failedJob, goneJob }: Things) => [jobId, jobId, waitingJob, failedJob, goneJob];

async function newFile(): Promise<string> {
  const headers = { cookie: things.cookie, "tus-resumable": "1.0.0", "upload-length": "12" };
  const response = await ask("/api/v1/files", { method: "POST", headers });
  return response.headers.get("location")?.split("/").at(-1) ?? "";
}

/** Readings first, removals last, that of everything after all others: what is asked for is mostly still there. */
const order = ["GET", "PUT", "PATCH", "POST", "DELETE"];
const rank = ({ method, path }: (typeof doors)[number]): number =>
  method === "DELETE" && !path.includes("{") ? order.length : order.indexOf(method);
const sorted = doors.toSorted((a, b) => rank(a) - rank(b));

function sent(door: (typeof doors)[number], { params, query, headers, body, as }: FuzzRequest): Promise<Response> {
  const path = door.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ""));
  const url = new URL(`http://localhost:3000/api${path}?${new URLSearchParams(query)}`);
  const request = new Request(url, {
    method: door.method,
    headers: { host: url.host, ...headers, ...senders[as] },
    body,
  });
  return handle(door)(request, { params: Promise.resolve(params) });
}

test.each(sorted.map((door) => ({ door, id: door.id })))("$id answers as described", async ({ door }) => {
  const path = `/api${door.path}`;
  const method = door.method.toLowerCase();
  const described = description.paths[path]?.[method];
  if (!described) throw new Error(`${door.id} is not described`);
  const make = new ValueMaker(description.components.schemas, hintsFor(door));
  await fc.assert(
    fc.asyncProperty(requestOf(described, make), async (request) => {
      const response = await sent(door, request);
      tally.add(door.id, response.status, request.sound);
      expect(await judge({ path, method, described }, response)).toEqual([]);
    }),
    { numRuns: Math.ceil(total / doors.length), seed, endOnFailure: true },
  );
});

test("every operation was asked, and half of all requests passed the parser", () => {
  expect(tally.sent).toBeGreaterThanOrEqual(total);
  expect(tally.passed / tally.sent).toBeGreaterThan(0.5);
});

afterAll(() => console.log(tally.toString()));
