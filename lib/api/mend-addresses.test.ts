import { createServer, request as send } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mendAddresses } from "#lib/api/mend-addresses";

const server = createServer((request, response) => response.end(`${request.method} ${request.url}`));
let port = 0;

beforeAll(async () => {
  mendAddresses();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => server.close());

const ask = (method: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    send({ host: "127.0.0.1", port, method, path }, async (response) => {
      resolve((await response.toArray()).join(""));
    })
      .on("error", reject)
      .end();
  });

test.each([
  ["GET", "/api/v1/jobs/%E0%A4%A", "GET /api/-"],
  ["POST", "/api/%zz", "GET /api/-"],
  ["GET", "/videos/%", "GET /-"],
  ["TRACE", "/api/v1/jobs", "GET /api/-"],
  ["TRACE", "/", "GET /-"],
])("%s %s is led to %s", async (method, path, seen) => {
  expect(await ask(method, path)).toBe(seen);
});

test.each(["/api/v1/jobs/%F0%9F%8C%8A?x=%E0", "/", "/apis/x%20y", "/s/a-b_c"])("%s stays as it is", async (path) => {
  expect(await ask("GET", path)).toBe(`GET ${path}`);
});
