import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepLength, lengthHeader } from "#lib/api/keep-length";

// As Next sets headers: each as a list.
const server = createServer((request, response) => {
  response.setHeader("etag", ['"x"']);
  response.setHeader(lengthHeader, ["5"]);
  if (request.method === "HEAD") response.end();
  else {
    response.write("he");
    response.end("llo");
  }
});
let address = "";

beforeAll(async () => {
  keepLength();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : 0}/`;
});
afterAll(() => server.close());

test.each(["GET", "HEAD"])("%s tells the length of what it streams", async (method) => {
  const response = await fetch(address, { method });
  expect(response.headers.get("content-length")).toBe("5");
  expect(response.headers.get("transfer-encoding")).toBeNull();
  expect(response.headers.get(lengthHeader)).toBeNull();
  expect(await response.text()).toBe(method === "GET" ? "hello" : "");
});
