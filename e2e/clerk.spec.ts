import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type ClerkSigner, clerkEnvironment, clerkSigner, sessionCookies } from "#lib/api/testing/clerk-users";
import { expectSoundPage } from "./expect-sound-page";

// The build that runs without keys for the other journeys, started once more with them.
let app: ChildProcess;
let dir = "";
let site = "";
let clerk: ClerkSigner;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const port = await freePort();
  site = `http://localhost:${port}`;
  clerk = await clerkSigner(site);
  dir = await mkdtemp(path.join(os.tmpdir(), "clerk-"));
  const own = {
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: dir,
    CLERK_JWT_KEY: clerk.pem,
    OPERATORS: "user_root",
  };
  app = spawn(process.execPath, ["lib/cli/start.ts"], {
    env: { ...process.env, ...clerkEnvironment, ...own },
    stdio: "ignore",
  });
  const isUp = () =>
    fetch(`${site}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isUp, { timeout: 240_000 }).toBe(true);
});
test.afterAll(async () => {
  const ended = new Promise((resolve) => app.once("exit", resolve));
  app.kill("SIGTERM");
  await ended;
  await rm(dir, { recursive: true, force: true });
});

const seconds = (): number => Math.floor(Date.now() / 1000);
const lapsed = () => ({ iat: seconds() - 200, nbf: seconds() - 200, exp: seconds() - 100 });
const tokens: Record<string, [number, () => Promise<string>]> = {
  good: [200, () => clerk.token("user_ada")],
  expired: [401, () => clerk.token("user_ada", lapsed())],
  forged: [401, () => clerk.forged("user_ada")],
  "of another origin": [401, () => clerk.token("user_ada", { azp: "https://elsewhere.example" })],
  "for another audience": [401, () => clerk.token("user_ada", { aud: "https://elsewhere.example" })],
  "signed with the public key": [401, () => clerk.confused("user_ada")],
};
for (const [name, [status, token]] of Object.entries(tokens)) {
  test(`a session token that is ${name} answers ${status}`, async () => {
    const sent = await token();
    const ways: [string, string][] = [
      ["authorization", `Bearer ${sent}`],
      ["cookie", sessionCookies(sent)],
    ];
    for (const way of ways) {
      const answer = await fetch(`${site}/api/v1/jobs`, { headers: [way] });
      expect(answer.status).toBe(status);
      if (status === 401) expect((await answer.json()).error.code).toBe("UNAUTHENTICATED");
    }
  });
}

test("without a credential nobody is let in, from this machine either", async () => {
  expect((await fetch(`${site}/api/v1/jobs`)).status).toBe(401);
});

const openPage = (cookie: string, headers = {}) =>
  fetch(`${site}/videos`, { headers: { cookie, ...headers }, redirect: "manual" });

test("who signs in takes along what they made as a guest, by opening any page", async () => {
  const [guest = ""] = (await openPage("")).headers.getSetCookie().filter((cookie) => cookie.startsWith("rw_guest="));
  const cookie = guest.split(";")[0] ?? "";
  const ordered = await fetch(`${site}/api/v1/videos/generate`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify({ configuration: { topic: "How tides work" } }),
  });
  const { job_id } = await ordered.json();
  const headers = { authorization: `Bearer ${await clerk.token("user_ada")}` };
  const read = (as: Record<string, string>) => fetch(`${site}/api/v1/jobs/${job_id}`, { headers: as });
  expect((await read(headers)).status).toBe(404);
  expect((await read({ cookie })).status).toBe(200);

  const page = await openPage(`${cookie}; ${sessionCookies(await clerk.token("user_ada"))}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("How tides work");
  expect(page.headers.getSetCookie().join()).toMatch(/rw_guest=;/);
  expect((await read(headers)).status).toBe(200);
  expect((await read({ cookie })).status).toBe(401);
  await fetch(`${site}/api/v1/jobs/${job_id}`, { method: "DELETE", headers });
});

test("with a session that has ended a page sends the browser to Clerk, and a part of a page waits", async () => {
  const document = { "sec-fetch-dest": "document", accept: "text/html" };
  const renewed = await openPage(sessionCookies(await clerk.token("user_ada", lapsed())), document);
  expect(renewed.status).toBe(307);
  expect(renewed.headers.get("location")).toContain("https://clerk.films.example.org/v1/client/handshake");
  const part = await openPage(sessionCookies(await clerk.token("user_ada", lapsed())), { "sec-fetch-dest": "empty" });
  expect(part.headers.getSetCookie()).toEqual([]);
});

test("Clerk's scripts are asked for where its keys are set, and nowhere else", async ({ page, baseURL }) => {
  const asked: string[] = [];
  await page.route(/clerk/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const problems: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text());
  });
  await page.goto(`${baseURL}/videos`);
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveCount(0);
  expect((await page.goto(`${baseURL}/sign-in`))?.status()).toBe(404);
  expect(asked).toEqual([]);

  await page.goto(`${site}/videos`);
  await page.getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect.poll(() => asked.some((url) => url.startsWith("https://clerk.films.example.org/"))).toBe(true);
  expect(problems).toEqual([]);
});

test("the operator's pages are there for operators alone, and linked for them", async ({ browser }, info) => {
  test.setTimeout(120_000);
  const see = async (who: string | undefined, at: string) => {
    const cookie = who === undefined ? "" : sessionCookies(await clerk.token(who));
    const answer = await fetch(`${site}${at}`, { headers: { cookie }, redirect: "manual" });
    return { status: answer.status, html: await answer.text() };
  };
  for (const at of ["/operator", "/operator/reports", "/operator/owners", "/operator/caps"]) {
    for (const who of ["user_ada", undefined]) expect([at, who, (await see(who, at)).status]).toEqual([at, who, 404]);
  }
  expect((await see("user_root", "/operator/reports")).html).toContain("No open reports");
  expect((await see("user_root", "/operator/caps")).html).toContain("Everybody together, this month");
  expect((await see("user_root", "/videos")).html).toContain('href="/operator/reports"');
  expect((await see("user_ada", "/videos")).html).not.toContain("/operator");

  const context = await browser.newContext({ reducedMotion: "reduce" });
  const cookies = sessionCookies(await clerk.token("user_root")).split("; ");
  await context.addCookies(
    cookies.map((cookie) => ({
      name: cookie.split("=")[0] ?? "",
      value: cookie.slice(cookie.indexOf("=") + 1),
      url: site,
    })),
  );
  const page = await context.newPage();
  await page.route(/clerk\.films/, (route) => route.abort());
  await page.goto(`${site}/operator/caps`);
  const cap = page.getByLabel("Cap of the installation");
  await expect(async () => {
    await cap.fill("12,5");
    await cap.press("Enter");
    await expect(page.getByText("held of $12.50")).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expectSoundPage(page, "operator-caps", info);
  await context.close();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
