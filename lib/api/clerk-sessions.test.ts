import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "#lib/api/testing/ask";
import { type ClerkSigner, sessionCookies, useClerk } from "#lib/api/testing/clerk-users";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { ErrorBody } from "#lib/contracts/error-codes";

useDoors();

let clerk: ClerkSigner;
beforeAll(async () => {
  clerk = await useClerk();
});

const jobsWith = (headers: Record<string, string>, method = "GET") => ask("/api/v1/jobs", { headers, method });
const seconds = () => Math.floor(Date.now() / 1000);

async function said(headers: Record<string, string>): Promise<string> {
  const response = await jobsWith(headers);
  if (response.status === 200) return "200";
  const { code, message } = ErrorBody.parse(await response.json()).error;
  return `${response.status} ${code} ${message}`;
}

const tokens: Record<string, () => Promise<string>> = {
  good: () => clerk.token("user_ada"),
  "without an authorized party": () => clerk.token("user_ada", { azp: undefined }),
  expired: () => clerk.token("user_ada", { exp: seconds() - 60, iat: seconds() - 120, nbf: seconds() - 120 }),
  "not yet valid": () => clerk.token("user_ada", { nbf: seconds() + 600 }),
  "of another origin": () => clerk.token("user_ada", { azp: "https://elsewhere.example" }),
  "for another audience": () => clerk.token("user_ada", { aud: "https://api.elsewhere.example" }),
  pending: () => clerk.token("user_ada", { sts: "pending" }),
  forged: () => clerk.forged("user_ada"),
  "signed with the public key": () => clerk.confused("user_ada"),
  unsigned: async () => {
    const [, body] = (await clerk.token("user_ada")).split(".");
    return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${body}.`;
  },
  changed: async () => {
    const [head, , signature] = (await clerk.token("user_ada")).split(".");
    const body = Buffer.from(JSON.stringify({ sub: "user_bob", azp: clerk.origin, exp: seconds() + 60 }));
    return `${head}.${body.toString("base64url")}.${signature}`;
  },
  "no token at all": async () => "nobody-issued-this",
};
const good = ["good"];

describe.each(Object.keys(tokens))("a session token that is %s", (name) => {
  const status = good.includes(name) ? /^200$/ : /^401 UNAUTHENTICATED/;

  test("as a Bearer token", async () => {
    expect(await said({ authorization: `Bearer ${await tokens[name]?.()}` })).toMatch(status);
  });

  test("as a browser's cookie", async () => {
    expect(await said({ cookie: sessionCookies((await tokens[name]?.()) ?? "") })).toMatch(status);
  });
});

test("an expired token is told from a wrong one", async () => {
  expect(await said({ authorization: `Bearer ${await tokens.expired?.()}` })).toContain("expired");
  expect(await said({ authorization: `Bearer ${await tokens.forged?.()}` })).toContain("not valid here");
});

test("forwarding headers do not change what a token is held against", async () => {
  const token = await clerk.token("user_ada", { azp: "https://elsewhere.example" });
  const forwarded = {
    "x-forwarded-host": "elsewhere.example",
    "x-forwarded-proto": "https",
    host: "elsewhere.example",
  };
  expect(await said({ ...forwarded, authorization: `Bearer ${token}` })).toMatch(/^401/);
});

test("a session cookie is not to be borrowed by other sites; a Bearer token needs no such care", async () => {
  const token = await clerk.token("user_ada");
  const cross = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const claim = (headers: Record<string, string>) =>
    ask("/api/v1/account/claim", { method: "POST", headers: { ...cross, ...headers } });
  expect((await claim({ cookie: sessionCookies(token) })).status).toBe(403);
  expect((await claim({ authorization: `Bearer ${token}` })).status).toBe(200);
});

test("operators are those whom OPERATORS names", async () => {
  const make = async (user: string) => {
    const headers = { authorization: `Bearer ${await clerk.token(user)}` };
    const body = { name: "x", scopes: ["operator"] };
    return (await ask("/api/v1/keys", { method: "POST", headers, body })).status;
  };
  changeSettings({ OPERATORS: "user_root, user_toor" });
  expect([await make("user_root"), await make("user_ada")]).toEqual([201, 403]);
  changeSettings({ OPERATORS: undefined });
  expect(await make("user_root")).toBe(403);
});

test("where people sign in, nobody is the local owner", async () => {
  changeSettings({ PUBLIC_URL: undefined });
  expect((await jobsWith({ host: "localhost" })).status).toBe(401);
  changeSettings({ PUBLIC_URL: clerk.origin });
});
