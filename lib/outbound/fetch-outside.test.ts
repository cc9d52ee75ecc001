import { createServer, type RequestListener, type Server } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildConnector } from "undici";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { fetchOutside } from "#lib/outbound/fetch-outside";
import { guardedAgent, type Network } from "#lib/outbound/guard/guarded-agent";
import { guardedFetch, type OutsideRequest } from "#lib/outbound/guard/guarded-fetch";
import { disguises, noWebAddresses, privateHosts } from "#lib/outbound/testing/refused-addresses";

/** A public address of nobody's in these tests: what is dialled is the stub on this machine, and nothing else. */
const publicAddress = "93.184.216.34";
const otherPublic = "2606:2800:220:1:248:1893:25c8:1946";

let server: Server;
let port = 0;
let answer: RequestListener = (_request, response) => response.end("hello");
let asked: { url: string; method: string; headers: Record<string, string | string[] | undefined>; body: string }[] = [];
let dialled: string[] = [];

beforeEach(async () => {
  asked = [];
  dialled = [];
  answer = (_request, response) => response.end("hello");
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    asked.push({ url: request.url ?? "", method: request.method ?? "", headers: request.headers, body });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  port = address !== null && typeof address === "object" ? address.port : 0;
});

afterEach(async () => {
  changeSettings({ FETCH_ALLOW_HOSTS: undefined });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** The internet as it would be: names answer what is given, in turn, and every dial goes to the stub. */
function world(names: Record<string, string[][]>): Network {
  return {
    resolve: async (host) => {
      const answers = names[host] ?? [];
      const found = answers.length > 1 ? answers.shift() : answers[0];
      if (found === undefined) throw new Error(`ENOTFOUND ${host}`);
      return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    dial: (to, addresses, opened) => {
      dialled.push(...addresses.map(({ address }) => address));
      buildConnector({})({ ...to, protocol: "http:", hostname: "127.0.0.1", port: String(port) }, opened);
    },
  };
}

const ask = (address: string, request: OutsideRequest = {}, names: Record<string, string[][]> = {}) =>
  guardedFetch(guardedAgent(world({ "stub.example": [[publicAddress]], ...names })), address, request);

const refusal = { code: "ADDRESS_REFUSED" };

test("a public host is asked, at the address that was checked", async () => {
  const found = await ask("http://stub.example/a?b=c", { method: "POST", body: "sent", headers: { "x-mine": "1" } });
  expect(found).toMatchObject({ status: 200, url: "http://stub.example/a?b=c" });
  expect(await found.text()).toBe("hello");
  expect(dialled).toEqual([publicAddress]);
  expect(asked).toMatchObject([{ url: "/a?b=c", method: "POST", body: "sent", headers: { "x-mine": "1" } }]);
  expect(asked[0]?.headers["user-agent"]).toBe("Reelwright");
});

test("a public literal is asked, in both families", async () => {
  expect(await (await ask(`http://${publicAddress}/`)).text()).toBe("hello");
  expect(await (await ask(`http://[${otherPublic}]/`)).text()).toBe("hello");
});

describe("hosts that are not public", () => {
  test.each(privateHosts)("%s, as a literal", async (host) => {
    await expect(ask(`http://${host}/`)).rejects.toMatchObject(refusal);
    await expect(ask(`https://${host}/`)).rejects.toMatchObject(refusal);
    expect(dialled).toEqual([]);
  });

  test.each(privateHosts)("%s, as the answer for a name, alone or among public ones", async (host) => {
    const address = host.replace(/[[\]]/g, "");
    await expect(ask("http://inside.example/", {}, { "inside.example": [[address]] })).rejects.toMatchObject(refusal);
    const mixed = { "inside.example": [[publicAddress, address]] };
    await expect(ask("http://inside.example/", {}, mixed)).rejects.toMatchObject(refusal);
    expect(dialled).toEqual([]);
  });
});

test.each(disguises)("a private host in disguise: %s", async (address) => {
  await expect(ask(address)).rejects.toMatchObject(refusal);
  expect(dialled).toEqual([]);
});

test.each(noWebAddresses)("an address that is no web address of a public host: %s", async (address) => {
  await expect(ask(address)).rejects.toMatchObject(refusal);
  expect(dialled).toEqual([]);
});

describe("redirects", () => {
  const redirect =
    (location: string, status = 302): RequestListener =>
    (request, response) => {
      if (request.url !== "/go") response.end(`at ${request.url}`);
      else response.writeHead(status, { location }).end();
    };

  test("within the public are followed", async () => {
    answer = redirect("/there");
    const found = await ask("http://stub.example/go", { headers: { authorization: "Bearer x" } });
    expect(await found.text()).toBe("at /there");
    expect(found.url).toBe("http://stub.example/there");
    expect(asked[1]?.headers.authorization).toBe("Bearer x");
  });

  test("to another origin take no credentials along", async () => {
    answer = redirect("http://other.example/there");
    const headers = { authorization: "Bearer x", cookie: "a=b", "x-goog-api-key": "k", accept: "audio/*" };
    const found = await ask("http://stub.example/go", { headers }, { "other.example": [[otherPublic]] });
    expect(await found.text()).toBe("at /there");
    const told = asked[1]?.headers ?? {};
    expect(told.accept).toBe("audio/*");
    for (const name of ["authorization", "cookie", "x-goog-api-key"]) expect(told[name]).toBeUndefined();
  });

  test.each([
    "http://127.0.0.1/x",
    "http://169.254.169.254/latest/meta-data/",
    "http://2130706433/",
    "http://[::ffff:127.0.0.1]/",
    "http://inside.example/",
    "file:///etc/passwd",
    "gopher://stub.example/",
    "http://user:pw@stub.example/",
    "http://stub.example:6379/",
    "//localhost/",
    "http://localhost./",
    "http://app.localhost/",
  ])("to %s are refused", async (location) => {
    answer = redirect(location);
    const names = { "inside.example": [["10.1.2.3"]] };
    await expect(ask("http://stub.example/go", {}, names)).rejects.toMatchObject(refusal);
    expect(asked).toHaveLength(1);
  });

  test("come to an end, after five or as many as are allowed", async () => {
    answer = (request, response) => response.writeHead(302, { location: `${request.url}x` }).end();
    await expect(ask("http://stub.example/")).rejects.toMatchObject(refusal);
    expect(asked).toHaveLength(6);
    const found = await ask("http://stub.example/", { maxRedirects: 0 });
    expect(found.status).toBe(302);
  });

  test.each([
    [303, "GET", ""],
    [302, "GET", ""],
    [307, "POST", "sent"],
    [308, "POST", "sent"],
  ])("%d sends %s on", async (status, method, body) => {
    answer = redirect("/there", status);
    await (await ask("http://stub.example/go", { method: "POST", body: "sent" })).cancel();
    expect(asked[1]).toMatchObject({ method, body });
  });
});

test("a name that changes its answer gains nothing: what was checked is what is connected to", async () => {
  const names = { "rebind.example": [[publicAddress], ["127.0.0.1"]] };
  expect(await (await ask("http://rebind.example/", {}, names)).text()).toBe("hello");
  expect(dialled).toEqual([publicAddress]);
  await expect(ask("http://rebind.example/", {}, names)).rejects.toMatchObject(refusal);
  expect(dialled).toEqual([publicAddress]);
});

test("a name that changes its answer between two hops is refused at the second", async () => {
  answer = (_request, response) =>
    response.writeHead(302, { location: "http://rebind.example/again", connection: "close" }).end();
  const names = { "rebind.example": [[publicAddress], ["169.254.169.254"]] };
  await expect(ask("http://rebind.example/", {}, names)).rejects.toMatchObject(refusal);
  expect(asked).toHaveLength(1);
});

test("a name without an address cannot be reached", async () => {
  await expect(ask("http://nowhere.example/")).rejects.toMatchObject({ code: "ADDRESS_UNREACHABLE" });
});

describe("what the installation lets through", () => {
  test("is this very host and port, and no other", async () => {
    const address = `http://127.0.0.1:${port}/`;
    await expect(fetchOutside(address)).rejects.toMatchObject(refusal);
    changeSettings({ FETCH_ALLOW_HOSTS: `localhost:${port}, 127.0.0.1:${port}` });
    expect(await (await fetchOutside(`http://LocalHost:${port}/`)).text()).toBe("hello");
    expect(await (await fetchOutside(address)).text()).toBe("hello");
    await expect(fetchOutside(`http://127.0.0.1:${port + 1}/`)).rejects.toMatchObject(refusal);
    await expect(fetchOutside(`http://[::1]:${port}/`)).rejects.toMatchObject(refusal);
    await expect(fetchOutside("http://127.0.0.1/")).rejects.toMatchObject(refusal);
  });

  test("does not open the way to what it redirects to", async () => {
    changeSettings({ FETCH_ALLOW_HOSTS: `127.0.0.1:${port}` });
    answer = (_request, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    await expect(fetchOutside(`http://127.0.0.1:${port}/`)).rejects.toMatchObject(refusal);
  });

  test("a wrong list stops the start", () => {
    expect(() => changeSettings({ FETCH_ALLOW_HOSTS: "just-a-name" })).toThrow("FETCH_ALLOW_HOSTS");
  });
});

describe("limits", () => {
  const maxBytes = 100_000;
  const tooMuch = { code: "FILE_REFUSED" };

  test("a body that says it is too long is not begun", async () => {
    answer = (_request, response) => response.writeHead(200, { "content-length": maxBytes + 1 }).write("x");
    const found = await ask("http://stub.example/", { maxBytes });
    await expect(found.bytes()).rejects.toMatchObject(tooMuch);
  });

  test("a body without end is cut at the limit", async () => {
    answer = (_request, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(10_000)));
      };
      response.on("drain", more);
      more();
    };
    const found = await ask("http://stub.example/", { maxBytes });
    let bytes = 0;
    const read = async () => {
      for await (const chunk of found.chunks()) bytes += chunk.byteLength;
    };
    await expect(read()).rejects.toMatchObject(tooMuch);
    expect(bytes).toBeLessThanOrEqual(maxBytes);
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("a %s bomb is counted by what it unpacks to", async (encoding, pack) => {
    const packed = pack(Buffer.alloc(inject("deep") ? 200_000_000 : 20_000_000));
    expect(packed.byteLength).toBeLessThan(maxBytes * 6);
    answer = (_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(packed);
    const before = process.memoryUsage().rss;
    const found = await ask("http://stub.example/", { maxBytes: maxBytes * 10 });
    await expect(found.bytes()).rejects.toMatchObject(tooMuch);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test("a packed body within the limit is unpacked", async () => {
    answer = (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("unpacked"));
    expect(await (await ask("http://stub.example/")).text()).toBe("unpacked");
  });

  test("a silent host, and one that drips, come to an end", async () => {
    const late = { code: "DEADLINE_EXCEEDED" };
    answer = () => undefined;
    await expect(ask("http://stub.example/", { timeoutSeconds: 0.2 })).rejects.toMatchObject(late);
    let drip: NodeJS.Timeout | undefined;
    answer = (_request, response) => {
      drip = setInterval(() => response.write("."), 20);
    };
    const found = await ask("http://stub.example/", { timeoutSeconds: 0.3 });
    await expect(found.text()).rejects.toMatchObject(late);
    clearInterval(drip);
  });

  test("whoever asked may stop it", async () => {
    answer = () => undefined;
    const reason = new Error("stopped");
    const stop = new AbortController();
    const found = ask("http://stub.example/", { signal: stop.signal });
    setTimeout(() => stop.abort(reason), 50);
    await expect(found).rejects.toBe(reason);
  });
});
