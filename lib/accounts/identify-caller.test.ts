import { createServer, type IncomingMessage, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { guestCookieName, newGuestId, signGuest } from "#lib/accounts/guest-cookie";
import { identifyCaller } from "#lib/accounts/identify-caller";
import { markConnections } from "#lib/accounts/mark-connections";
import { changeSettings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";

let loopback: Server;
let open: Server;

// Answers as Next does: absent forwarding headers are filled in before anyone looks.
function answer(request: IncomingMessage): Promise<string> {
  request.headers["x-forwarded-host"] ??= request.headers.host;
  request.headers["x-forwarded-proto"] ??= "http";
  request.headers["x-forwarded-for"] ??= request.socket.remoteAddress;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  return identifyCaller(headers).then(
    ({ kind, ownerId }) => `${kind} ${ownerId}`,
    (error) => (isFailure(error) ? error.code : String(error)),
  );
}

const listen = (host: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      answer(request).then((words) => response.end(words));
    });
    server.listen(0, host, () => resolve(server));
  });
const portOf = (server: Server): number => {
  const address = server.address();
  return isInet(address) ? address.port : 0;
};
const isInet = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === "object" && !!address;

beforeAll(async () => {
  markConnections();
  loopback = await listen("127.0.0.1");
  open = await listen("0.0.0.0");
});
afterAll(() => {
  loopback.close();
  open.close();
});
beforeEach(() => {
  changeSettings({ APP_SECRET: "a secret of the tests alone" });
  changeSettings({ HOST: "127.0.0.1" });
  changeSettings({ PUBLIC_URL: "" });
});

const ask = (headers: Record<string, string>, server = loopback): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: portOf(server), headers: { host: "localhost:3000", ...headers } };
    const request = send(options, (response) => {
      let words = "";
      response.on("data", (part) => {
        words += part;
      });
      response.on("end", () => resolve(words));
    });
    request.on("error", reject).end();
  });

test.each(["localhost", "localhost:3000", "127.0.0.1:8080", "[::1]:3000", "LOCALHOST"])(
  "a plain request from this machine to %s is the local owner's",
  async (host) => {
    expect(await ask({ host })).toBe("local local");
  },
);

test.each([
  ["x-forwarded-for", "203.0.113.9"],
  ["x-forwarded-for", "127.0.0.1"],
  ["x-forwarded-host", "localhost:3000"],
  ["x-forwarded-proto", "http"],
  ["x-forwarded-anything", "1"],
  ["forwarded", "for=127.0.0.1"],
  ["x-real-ip", "127.0.0.1"],
  ["via", "1.1 a-proxy"],
  ["origin", "http://localhost:3000"],
  ["origin", "https://elsewhere.example"],
  ["origin", "null"],
  ["sec-fetch-site", "same-origin"],
  ["sec-fetch-site", "none"],
  ["host", "films.example.org"],
  ["host", "localhost.example.org"],
  ["host", "127.0.0.1.nip.io:3000"],
  ["host", "127.0.0.2"],
  ["authorization", "Bearer nobody-issued-this"],
  ["authorization", "Basic Og=="],
  ["x-api-key", "nobody-issued-this"],
  ["cookie", `${guestCookieName}=forged`],
])("with %s: %s it is nobody's", async (name, value) => {
  expect(await ask({ [name]: value })).toBe("UNAUTHENTICATED");
});

test("a server that is open to the network has no local owner, whatever HOST says", async () => {
  expect(await ask({}, open)).toBe("UNAUTHENTICATED");
  expect(await ask({ "x-reelwright-direct": "1" }, open)).toBe("UNAUTHENTICATED");
});

test.each([
  ["HOST", "0.0.0.0"],
  ["PUBLIC_URL", "https://films.example.org"],
])("with %s=%s there is no local owner", async (name, value) => {
  changeSettings({ [name]: value });
  expect(await ask({})).toBe("UNAUTHENTICATED");
});

test("a guest's cookie counts behind proxies and from browsers, but not beside a token nobody issued", async () => {
  const id = newGuestId();
  const cookie = `theme=dark; ${guestCookieName}=${await signGuest(id, Math.floor(Date.now() / 1000))}; a=b`;
  const browser = { cookie, host: "films.example.org", "sec-fetch-site": "same-origin", "x-forwarded-for": "1.2.3.4" };
  expect(await ask(browser)).toBe(`guest ${id}`);
  expect(await ask({ ...browser, authorization: "Bearer nobody" })).toBe("UNAUTHENTICATED");
});

test("without the marks of this process nothing is local, even if Next filled in right-looking headers", async () => {
  await expect(identifyCaller(new Headers({ host: "localhost:3000" }))).rejects.toMatchObject({
    code: "UNAUTHENTICATED",
  });
});
