import { type ChildProcess, spawn } from "node:child_process";
import { request as send } from "node:http";
import { createServer } from "node:net";
import { expect, test } from "@playwright/test";

interface Answer {
  status: number;
  body: string;
}

/** Asks exactly what is written: fetch would add headers, and refuse to set some of these. */
function ask(port: number, headers: Record<string, string> = {}, path = "/api/v1/jobs", method = "GET") {
  return new Promise<Answer>((resolve, reject) => {
    send({ host: "127.0.0.1", port, path, method, headers: { host: "localhost", ...headers } }, async (response) => {
      resolve({ status: response.statusCode ?? 0, body: (await response.toArray()).join("") });
    })
      .on("error", reject)
      .end();
  });
}

const portOf = (baseURL: string | undefined): number => Number(new URL(baseURL ?? "").port);

test("curl on this machine needs no credential", async ({ baseURL }) => {
  const port = portOf(baseURL);
  for (const host of ["localhost", `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await ask(port, { host })).status, host).toBe(200);
  }
});

const strangers: [string, string][] = [
  ["x-forwarded-for", "127.0.0.1"],
  ["x-forwarded-for", "203.0.113.9"],
  ["x-forwarded-host", "localhost"],
  ["x-forwarded-proto", "http"],
  ["x-forwarded-port", "80"],
  ["forwarded", "for=127.0.0.1"],
  ["x-real-ip", "127.0.0.1"],
  ["host", "films.example.org"],
  ["host", "localhost.example.org"],
  ["origin", "https://elsewhere.example"],
  ["origin", "http://localhost"],
  ["sec-fetch-site", "same-origin"],
  ["authorization", "Bearer nobody-issued-this"],
  ["x-api-key", "nobody-issued-this"],
  ["cookie", "rw_guest=forged"],
];
for (const [name, value] of strangers) {
  test(`with ${name}: ${value} it is nobody's request`, async ({ baseURL }) => {
    const { status, body } = await ask(portOf(baseURL), { [name]: value });
    expect(status).toBe(401);
    expect(JSON.parse(body).error.code).toBe("UNAUTHENTICATED");
  });
}

const broken: [string, string][] = [
  ["GET", "/api/v1/jobs/%E0%A4%A"],
  ["GET", "/api/%"],
  ["TRACE", "/api/v1/jobs"],
  ["GET", "/api/v1/nothing"],
  ["GET", "/s/%zz"],
];
for (const [method, path] of broken) {
  test(`${method} ${path} is not there`, async ({ baseURL }) => {
    expect((await ask(portOf(baseURL), {}, path, method)).status).toBe(404);
  });
}

test("a page makes its visitor a guest, who may then use the API from it", async ({ page }) => {
  await page.goto("/videos");
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === "rw_guest");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  const status = await page.evaluate(async () => (await fetch("/api/v1/jobs")).status);
  expect(status).toBe(200);
});

test.describe("whatever HOST says", () => {
  let server: ChildProcess | undefined;
  test.afterEach(() => {
    server?.kill("SIGKILL");
  });

  // Who asks is settled before the database is: it need not be there.
  async function startAt(bound: string): Promise<number> {
    const port = await freePort();
    const next = ["node_modules/next/dist/bin/next", "start", "-H", bound, "-p", String(port)];
    const unreachable = "postgresql://nobody@127.0.0.1:9/nothing";
    server = spawn(process.execPath, next, {
      env: {
        ...process.env,
        HOST: "127.0.0.1",
        ROLE: "web",
        APP_SECRET: "of this test alone",
        DATABASE_URL: unreachable,
      },
      stdio: "ignore",
    });
    await expect
      .poll(
        () =>
          ask(port, {}, "/api/v1/looks").then(
            (a) => a.status,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(200);
    return port;
  }

  test("a server that is bound to the network has no local owner", async () => {
    expect((await ask(await startAt("0.0.0.0"))).status).toBe(401);
  });

  test("the same server bound to loopback has one", async () => {
    expect((await ask(await startAt("127.0.0.1"))).status).not.toBe(401);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
