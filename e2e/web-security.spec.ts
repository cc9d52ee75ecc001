import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { expect, test } from "@playwright/test";
import { watchRules } from "./watch-rules";

test("what gets into a page from outside does not run", async ({ page }) => {
  const broken = watchRules(page);
  await page.goto("/");
  const ran = await page.evaluate(async () => {
    document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='window.name = \"ran\"'>");
    document.body.insertAdjacentHTML("beforeend", "<a id='lure' href='javascript:void(window.name = \"ran\")'>x</a>");
    document.getElementById("lure")?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return window.name;
  });
  expect(ran).toBe("");
  expect(broken.length).toBeGreaterThan(0);
});

test("every answer has its headers, and each page its own nonce", async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of ["/", "/", "/videos/create", "/videos", "/s/nothing", "/nowhere"]) {
    const answer = await request.get(path);
    const { "content-security-policy": policy = "", ...headers } = answer.headers();
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    nonces.add(nonce);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("'unsafe-eval'");
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`) && !tag.includes("application/ld+json"))).toEqual(
      [],
    );
    expect(headers, path).toMatchObject({
      ...{ "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin" },
      ...{ "cross-origin-opener-policy": "same-origin" },
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect(nonces.size).toBe(6);
  expect((await request.get("/embed/nothing")).headers()["content-security-policy"]).toContain("frame-ancestors *");
  const api = (await request.get("/api/v1/looks")).headers();
  expect(api["content-security-policy"]).toContain("default-src 'none'");
  expect(api).toMatchObject({ "x-content-type-options": "nosniff", "cross-origin-resource-policy": "same-origin" });
  expect(api["access-control-allow-origin"]).toBeUndefined();
});

test("the cookie is for this site's own pages and no script", async ({ page }) => {
  await page.goto("/");
  const cookies = await page.context().cookies();
  expect(cookies).toMatchObject([{ name: "rw_guest", httpOnly: true, sameSite: "Lax", path: "/" }]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("a page of a named origin calls with a key; cookies and other origins get nothing", async ({ page, baseURL }) => {
  await page.goto("/");
  const order = { name: "Another site", scopes: ["jobs:read", "jobs:write"] };
  const { key } = await (await page.request.post("/api/v1/keys", { data: order })).json();
  const elsewhere = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Elsewhere</title>");
  });
  const port = Number(new URL(baseURL ?? "").port) + 1;
  await new Promise<void>((listening) => elsewhere.listen(port, "127.0.0.1", listening));
  const call = (init: Omit<RequestInit, "body"> & { body?: string }, path = "/api/v1/jobs") =>
    page.evaluate(
      ([url, how]) =>
        fetch(url, how).then(
          async (answer) => ({
            status: answer.status,
            id: answer.headers.get("x-request-id"),
            body: await answer.text(),
          }),
          (error: unknown) => ({ status: 0, id: null, body: String(error) }),
        ),
      [`${baseURL}${path}`, init] as const,
    );
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const read = await call({ headers: { "x-api-key": key } });
    expect(read.status).toBe(200);
    expect(read.id).not.toBeNull();
    expect(JSON.parse(read.body)).toMatchObject({ jobs: [] });
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    // Its body is wrong: that it is told so proves that the preflight let it through.
    expect((await call({ method: "POST", headers, body: "{}" }, "/api/v1/videos/generate")).status).toBe(422);
    expect((await call({})).status).toBe(401);
    // The browser itself keeps an answer to cookies from such a page.
    expect((await call({ credentials: "include" })).status).toBe(0);
    await page.goto(`http://localhost:${port}/`).catch(() => undefined);
    await page.route("http://other.test/", (route) => route.fulfill({ contentType: "text/html", body: "<p>Other" }));
    await page.goto("http://other.test/");
    expect((await call({ headers: { "x-api-key": key } })).status).toBe(0);
  } finally {
    await new Promise((closed) => elsewhere.close(closed));
  }
});

test("a body of 14 MB arrives whole, and JSON of that size is refused in words", async ({ page }) => {
  await page.goto("/");
  const big = await page.request.post("/api/v1/videos/generate", {
    data: { configuration: { topic: "x".repeat(14_000_000) } },
  });
  expect(big.status()).toBe(413);
  expect(await big.json()).toMatchObject({ error: { code: "BODY_TOO_LARGE" } });

  const bytes = noise(14_000_000);
  const tus = { "tus-resumable": "1.0.0" };
  const metadata = `filename ${Buffer.from("noise.wav").toString("base64")}`;
  const begun = await page.request.post("/api/v1/files", {
    headers: { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata },
  });
  expect(begun.status()).toBe(201);
  const file = begun.headers().location ?? "";
  const sent = await page.request.patch(file, {
    headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    data: bytes,
  });
  expect(sent.status()).toBe(204);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(await (await page.request.get(file)).json()).toMatchObject({ status: "ready", bytes: 14_000_000, sha256 });
});

/** A WAV file of so many bytes that no compression makes small. */
function noise(length: number): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(length - 8, 4);
  head.write("WAVEfmt ", 8);
  for (const [value, at] of [
    [16, 16],
    [48_000, 24],
    [192_000, 28],
    [length - 44, 40],
  ] as const) {
    head.writeUInt32LE(value, at);
  }
  for (const [value, at] of [
    [1, 20],
    [2, 22],
    [4, 32],
    [16, 34],
  ] as const) {
    head.writeUInt16LE(value, at);
  }
  head.write("data", 36);
  return Buffer.concat([head, randomBytes(length - 44)]);
}
