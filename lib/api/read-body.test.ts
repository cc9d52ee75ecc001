import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { handle } from "#lib/api/handle";
import { operation } from "#lib/api/operation";
import { maxPictureJsonBytes } from "#lib/api/read-body";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const words = { method: "POST", path: "/v1/hash", summary: "A hash", tag: "system", access: anybody } as const;
const common = {
  input: z.object({ body: z.strictObject({ picture: z.string() }) }),
  answer: json(z.object({ hash: z.string() })),
  run: async ({ body }: { body: { picture: string } }) => ({ hash: hashOf(body.picture) }),
};
const usual = operation({ ...words, ...common, id: "hash" });
const forPictures = operation({ ...words, ...common, id: "hashPicture", maxBodyBytes: maxPictureJsonBytes });

/** Sends `bytes` of a picture in pieces, as the network does; nothing says how much will come. */
function send(door: typeof usual, bytes: number, headers: Record<string, string> = {}) {
  const picture = "picture ".repeat(bytes / 8);
  const body = new Blob([JSON.stringify({ picture })]).stream();
  const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json", ...headers } };
  const answer = handle(door)(new Request("http://localhost/api/v1/hash", init), { params: Promise.resolve({}) });
  return { answer, hash: hashOf(picture) };
}

test("14 MB arrive whole where pictures come within JSON", async () => {
  const { answer, hash } = send(forPictures, 14_000_000);
  expect(await (await answer).json()).toEqual({ hash });
});

test.each([
  ["16 MB where pictures come within JSON", forPictures, 16_000_000],
  ["1 MB elsewhere", usual, 1_000_000],
] as const)("more than %s is refused, announced or not", async (_words, door, bytes) => {
  for (const headers of [[], [["content-length", String(bytes + 100)]]]) {
    const answer = await send(door, bytes, Object.fromEntries(headers)).answer;
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: "BODY_TOO_LARGE" } });
  }
});
