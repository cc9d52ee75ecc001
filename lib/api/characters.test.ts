import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { ownedCharacter, ownedPicture, pngBase64, pngBytes } from "#lib/api/testing/owned-picture";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { settings } from "#lib/config/settings";
import { CharacterView } from "#lib/contracts/character-view";
import { db } from "#lib/database/client";
import { keysWithoutRow } from "#lib/jobs/stored-key-store";
import { changePrices, currentPrices } from "#lib/limits/price-of";

useDoors();

const send = (cookie: string, address: string, body?: unknown, method = "POST") =>
  ask(`/api/v1/characters${address}`, { method, headers: { cookie }, body });
const usage = async (cookie: string) => (await ask("/api/v1/usage", { headers: { cookie } })).json();
const kept = async () =>
  (await readdir(path.join(settings().DATA_DIR, "storage", "characters"), { recursive: true }).catch(() => [])).filter(
    (name) => name.endsWith(".png"),
  );
const owner = async () => {
  const guest = await newGuest();
  await db().owner.create({ data: { id: guest.ownerId, kind: "guest" } });
  return guest;
};

test("a character of pictures that were sent has copies of its own, shown by signed addresses, until it is deleted", async () => {
  const { cookie, ownerId } = await owner();
  const uploads = [await ownedPicture(ownerId), await ownedPicture(ownerId)];
  const made = await send(cookie, "", { name: "Ferro", description: "A robot with a red shield", uploads });
  expect(made.status).toBe(201);
  const character = CharacterView.parse(await made.json());
  expect(character).toMatchObject({ name: "Ferro", images: [{ width: 2, height: 2, content_type: "image/png" }, {}] });
  expect(character.drawn_by).toBeUndefined();
  const picture = await ask(character.images[1]?.url ?? "", { headers: { host: "elsewhere.example" } });
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(pngBytes);
  const stored = (await usage(cookie)).storage;
  expect(stored.by_kind).toContainEqual({ kind: "characters", bytes: 2 * pngBytes.length, count: 2 });
  expect(stored.bytes).toBe(stored.by_kind.reduce((sum: number, line: { bytes: number }) => sum + line.bytes, 0));

  const changed = await send(cookie, `/${character.id}`, { name: "Ferro II" }, "PATCH");
  expect(await changed.json()).toMatchObject({ name: "Ferro II", description: "A robot with a red shield" });
  const list = await (await ask("/api/v1/characters", { headers: { cookie } })).json();
  expect(list.items).toMatchObject([{ id: character.id, name: "Ferro II" }]);
  const before = (await kept()).length;
  expect((await send(cookie, `/${character.id}`, undefined, "DELETE")).status).toBe(204);
  expect(await kept()).toHaveLength(before - 2);
  expect(await refused(cookie, `/api/v1/characters/${character.id}`, {})).toMatchObject({ status: 404 });
});

test("a character is drawn from several sides; its name is how its description begins", async () => {
  const { cookie } = await newGuest();
  const description =
    "Silver metallic humanoid robot with a red shield and a long, weathered coat of many small plates";
  const made = await send(cookie, "", { description, count: 2, model: "local" });
  const character = CharacterView.parse(await made.json());
  expect(character.images).toHaveLength(2);
  expect(character.drawn_by).toMatch(/^local\//);
  expect(description.startsWith(character.name.replace("…", ""))).toBe(true);
  const rows = await db().characterImage.findMany({ where: { characterId: character.id } });
  expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(2);
}, 60_000);

test("an order that is sent again with its key is the same character, through either door, drawn or sent", async () => {
  const { cookie, ownerId } = await owner();
  const uploads = [await ownedPicture(ownerId)];
  const form = () => {
    const sent = new FormData();
    sent.set("file", new Blob([pngBytes], { type: "image/png" }), "hero.png");
    return new Response(sent);
  };
  const ways = [
    () => ({ address: "/api/v1/characters", body: { description: "A fox", model: "local" } }),
    () => ({ address: "/api/v1/characters", body: { description: "A fox", uploads } }),
    () => ({
      address: "/api/mv/generate_character_reference",
      body: { character_description: "A fox", backend: "local" },
    }),
    async () => {
      const encoded = form();
      const type = encoded.headers.get("content-type") ?? "";
      return {
        address: "/api/mv/upload_character_reference",
        bytes: await encoded.bytes(),
        headers: { "content-type": type },
      };
    },
  ];
  for (const [i, way] of ways.entries()) {
    const order = async (key: string) => {
      const { address, ...sent } = { headers: {}, ...(await way()) };
      const headers = { ...sent.headers, cookie, "idempotency-key": key };
      const answer = await ask(address, { method: "POST", ...sent, headers });
      const { id, character_reference_id = id } = await answer.json();
      return { id: character_reference_id, replayed: answer.headers.get("idempotency-replayed") };
    };
    const first = await order(`way-${i}`);
    expect(first).toEqual({ id: expect.any(String), replayed: null });
    expect(await order(`way-${i}`)).toEqual({ id: first.id, replayed: "true" });
    expect(await db().character.count({ where: { ownerId } })).toBe(i + 1);
  }
  const other = {
    method: "POST",
    body: { description: "A wolf", model: "local" },
    headers: { "idempotency-key": "way-0" },
  };
  expect(await refused(cookie, "/api/v1/characters", other)).toMatchObject({ code: "IDEMPOTENCY_MISMATCH" });
}, 60_000);

test("what is drawn for money is paid for once, and given back where nothing was drawn", async () => {
  const { cookie, ownerId } = await newGuest();
  const prices = currentPrices();
  changePrices([
    { provider: "local", item: "image", model: "*", per: 1, micros: 40_000 },
    ...prices.filter(({ provider, item }) => provider !== "local" || item !== "image"),
  ]);
  try {
    await send(cookie, "", { description: "A fox", count: 1, model: "local" });
    const spent = await db().ledgerBalance.findFirstOrThrow({ where: { ownerId } });
    expect([spent.spentMicros, spent.reservedMicros]).toEqual([40_000n, 0n]);
    await db().owner.update({ where: { id: ownerId }, data: { monthlyCapMicros: 50_000n } });
    const over = await refused(cookie, "/api/v1/characters", {
      method: "POST",
      body: { description: "A fox", count: 1, model: "local" },
    });
    expect(over.code).toBe("BUDGET_EXCEEDED");
    expect(await db().character.count({ where: { ownerId } })).toBe(1);
  } finally {
    changePrices(prices);
  }
}, 60_000);

test("who is named and has no key is never replaced; other people's files and characters are not there", async () => {
  const { cookie } = await owner();
  const stranger = await owner();
  const theirs = await ownedPicture(stranger.ownerId);
  const robot = await ownedCharacter(stranger.ownerId);
  const make = (body: object) => refused(cookie, "/api/v1/characters", { method: "POST", body });
  expect(await make({ description: "A fox", model: "replicate" })).toMatchObject({ code: "AUTHENTICATION_ERROR" });
  expect(await make({ description: "A fox", model: "nobody/at-all" })).toMatchObject({
    status: 422,
    fields: ["model"],
  });
  expect(await make({ description: "A fox", uploads: [theirs] })).toMatchObject({ status: 404 });
  expect(await make({ description: "A fox", count: 5 })).toMatchObject({ status: 422 });
  for (const method of ["GET", "DELETE"]) {
    expect(await refused(cookie, `/api/v1/characters/${robot}`, { method })).toMatchObject({ status: 404 });
  }
});

test("a picture comes as a form's file or in base64; what is none is refused and leaves nothing", async () => {
  const { cookie, ownerId } = await newGuest();
  const form = new FormData();
  form.set("file", new Blob([pngBytes], { type: "image/png" }), "hero.png");
  form.set("character_description", "A hero");
  const encoded = new Response(form);
  const sent = await ask("/api/mv/upload_character_reference", {
    method: "POST",
    headers: { cookie, "content-type": encoded.headers.get("content-type") ?? "" },
    bytes: await encoded.bytes(),
  });
  expect(sent.status).toBe(200);
  const answer = await sent.json();
  expect(answer).toMatchObject({
    image_base64: pngBase64,
    images: [{ cloud_url: null }],
    metadata: { model_used: null },
  });
  const wrong = new FormData();
  wrong.set("file", new Blob(["plain text"]), "hero.png");
  const text = new Response(wrong);
  const refusal = await ask("/api/mv/upload_character_reference", {
    method: "POST",
    headers: { cookie, "content-type": text.headers.get("content-type") ?? "" },
    bytes: await text.bytes(),
  });
  expect([refusal.status, (await refusal.json()).error_code]).toEqual([422, "FILE_REFUSED"]);
  const counts = [db().character.count({ where: { ownerId } }), db().upload.count({ where: { ownerId } })];
  expect(await Promise.all(counts)).toEqual([1, 1]);
});

test("whoever takes everything away takes their characters too; the bytes are swept as nobody's", async () => {
  const { cookie, ownerId } = await owner();
  const id = await ownedCharacter(ownerId);
  const { storageKey } = await db().characterImage.findFirstOrThrow({ where: { characterId: id } });
  expect(await keysWithoutRow([storageKey])).toEqual([]);
  await ask("/api/v1/account?confirm=everything", { method: "DELETE", headers: { cookie } });
  expect(await db().character.count({ where: { ownerId } })).toBe(0);
  expect(await keysWithoutRow([storageKey])).toEqual([storageKey]);
});
