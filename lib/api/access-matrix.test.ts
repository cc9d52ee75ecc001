import os from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localOwnerId } from "#lib/accounts/caller";
import { signPath } from "#lib/accounts/media-signature";
import { ensureOwner } from "#lib/accounts/owner-store";
import type { Door } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";
import { type ClerkSigner, sessionCookies, useClerk } from "#lib/api/testing/clerk-users";
import { isAboutThings, matrixRequest } from "#lib/api/testing/matrix-request";
import { busyGuest, newThings, type Things } from "#lib/api/testing/owned-things";
import { useDoors } from "#lib/api/testing/use-doors";
import { askOverWire, openWire, type Wire } from "#lib/api/testing/wire";
import { changeSettings } from "#lib/config/settings";
import { type Scope, scopes } from "#lib/contracts/scopes";
import { db } from "#lib/database/client";

useDoors();

/** What a role may do: nothing at all, nothing of another's, what its scopes open, or look by a link. */
type Standing = "nobody" | "stranger" | "owner" | "looker";

interface Role {
  name: string;
  standing: Standing;
  /** Scopes of the credential; absent: all but operator's. */
  scopes?: (door: Door) => readonly Scope[];
  headers?: (things: Things, door: Door) => Promise<Record<string, string>> | Record<string, string>;
  /** Asked from the machine's other address, of a server that is open to the network. */
  remote?: boolean;
  /** Signed in by Clerk, themselves. */
  user?: boolean;
  /** Put behind the address. */
  link?: (things: Things, path: string) => string;
}

const doors: readonly Door[] = [...operationTable, readOpenApi];
/** What takes things away comes last, so that everything else still finds them. */
const last = ["cancelJob", "retryJob", "restoreJob", "restoreVideo", "takeDownVideo", "settleReport"];
last.push("revokeShare", "revokeKey", "removeWebhook", "deleteFile", "deleteJob", "deleteVideo", "emptyAccount");
const turn = ({ id, method }: Door): number => (method === "GET" ? -2 : last.indexOf(id));
const inOrder = doors.toSorted((a, b) => turn(a) - turn(b));
const ofOwners = scopes.filter((scope) => scope !== "operator");
const otherAddress = Object.values(os.networkInterfaces()).flatMap((all) =>
  (all ?? []).filter(({ internal, family }) => !internal && family === "IPv4").map(({ address }) => address),
)[0];

let wires: { loopback: Wire; open: Wire };
let clerk: ClerkSigner;
beforeAll(async () => {
  const many = "1000000";
  changeSettings({ QUEUED_JOBS_PER_OWNER: "100000", PAID_JOBS_PER_HOUR: "100000" });
  changeSettings({ KEY_WRITES_PER_MINUTE: many, KEY_READS_PER_MINUTE: many });
  changeSettings({ ADDRESS_WRITES_PER_MINUTE: many, ADDRESS_READS_PER_MINUTE: many });
  wires = { loopback: await openWire("127.0.0.1"), open: await openWire("0.0.0.0") };
});
afterAll(() => {
  wires.loopback.close();
  wires.open.close();
});

const spoofs: Record<string, Record<string, string>> = {
  "X-Forwarded-For: 127.0.0.1": { "x-forwarded-for": "127.0.0.1" },
  "X-Forwarded-Host: localhost": { "x-forwarded-host": "localhost" },
  "Forwarded: for=127.0.0.1": { forwarded: "for=127.0.0.1;host=localhost" },
  "X-Real-IP: 127.0.0.1": { "x-real-ip": "127.0.0.1" },
  "a foreign Host": { host: "films.example.org" },
  "a rebound Host": { host: "127.0.0.1.nip.io" },
  "an Origin of its own": { origin: "http://localhost:3000" },
  "a foreign Origin": { origin: "https://elsewhere.example" },
  "Sec-Fetch-Site: none": { "sec-fetch-site": "none" },
  "a forged guest": { cookie: "rw_guest=forged" },
  "an unknown token": { authorization: "Bearer nobody-issued-this" },
};

/** Where nobody can sign in: guests, and this machine's own person. */
const guestRoles: Role[] = [
  { name: "anonymous, remote", standing: "nobody", remote: true },
  {
    ...{ name: "anonymous, remote, all marks spoofed", standing: "nobody" as const, remote: true },
    headers: () => ({ host: "localhost:3000", "x-forwarded-for": "127.0.0.1", "x-reelwright-direct": "1" }),
  },
  ...Object.entries(spoofs).map(
    ([name, headers]): Role => ({
      ...{ name: `local, spoofed by ${name}`, standing: "nobody", headers: () => headers },
    }),
  ),
  { name: "other guest", standing: "stranger", headers: async () => ({ cookie: await stranger() }) },
  {
    ...{ name: "share link", standing: "looker" as const, headers: () => ({ host: "films.example.org" }) },
    link: ({ token }) => `share=${token}`,
  },
  {
    ...{ name: "signed address", standing: "looker" as const, headers: () => ({ host: "films.example.org" }) },
    link: (_, path) => signPath(path, Date.now() / 1000).split("?")[1] ?? "",
  },
  { name: "guest", standing: "owner", headers: ({ cookie }) => ({ cookie }) },
];

const withKey =
  (change: (keyId: string, door: Door) => Promise<unknown>) =>
  async ({ key, keyId }: Things, door: Door) => {
    const fresh = { revokedAt: null, expiresAt: null, scopes: [...ofOwners] };
    await db().apiKey.update({ where: { id: keyId }, data: fresh });
    await change(keyId, door);
    return { authorization: `Bearer ${key}` };
  };
const setScopes = (choose: (scope: Scope | undefined) => Scope[]) =>
  withKey((id, { access }) => db().apiKey.update({ where: { id }, data: { scopes: choose(access.scope) } }));
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Where people sign in. */
const userRoles: Role[] = [
  { name: "anonymous, with Clerk", standing: "nobody" },
  { name: "guest, with Clerk", standing: "stranger", headers: async () => ({ cookie: await stranger() }) },
  { name: "claimed guest", standing: "nobody", headers: ({ cookie }) => ({ cookie }) },
  { name: "other user", standing: "stranger", user: true, headers: async () => bearer(await clerk.token("user_bob")) },
  {
    ...{ name: "other user's cookie", standing: "stranger" as const, user: true },
    headers: async () => ({ cookie: sessionCookies(await clerk.token("user_bob")) }),
  },
  { name: "forged session", standing: "nobody", headers: async () => bearer(await clerk.forged("user_ada")) },
  {
    name: "expired session",
    standing: "nobody",
    headers: async () => bearer(await clerk.token("user_ada", { exp: 1 })),
  },
  {
    ...{ name: "session of another site", standing: "nobody" as const },
    headers: async () => bearer(await clerk.token("user_ada", { azp: "https://elsewhere.example" })),
  },
  {
    name: "revoked key",
    standing: "nobody",
    headers: withKey((id) => db().apiKey.update({ where: { id }, data: { revokedAt: new Date() } })),
  },
  {
    name: "expired key",
    standing: "nobody",
    headers: withKey((id) => db().apiKey.update({ where: { id }, data: { expiresAt: new Date() } })),
  },
  {
    ...{ name: "key without the scope", standing: "owner" as const },
    headers: setScopes((needed) => ofOwners.filter((scope) => scope !== needed)),
    scopes: ({ access }) => ofOwners.filter((scope) => scope !== access.scope),
  },
  {
    ...{ name: "key that claims to be an operator's", standing: "owner" as const },
    headers: setScopes(() => [...scopes]),
  },
  {
    ...{ name: "operator", standing: "stranger" as const, user: true, scopes: () => scopes },
    headers: async () => bearer(await clerk.token("user_root")),
  },
  {
    ...{ name: "key with the scope alone", standing: "owner" as const },
    headers: setScopes((needed) => (needed ? [needed] : [])),
    scopes: ({ access }) => (access.scope && access.scope !== "operator" ? [access.scope] : []),
  },
  { name: "owner", standing: "owner", user: true, headers: async () => bearer(await clerk.token("user_ada")) },
];

const localRole: Role = { name: "local owner", standing: "owner", scopes: () => scopes };

let otherGuest = "";
async function stranger(): Promise<string> {
  otherGuest ||= await busyGuest();
  return otherGuest;
}

/** The one permission table. Statuses that are right for this role at this operation. */
function rightFor(role: Role, door: Door): { status: RegExp; of: "nothing" | "theirs" } {
  const { access, id } = door;
  const lets = (role.scopes?.(door) ?? ofOwners).some((scope) => scope === access.scope);
  // Passwords may be tried a few times a minute, by all together.
  if (access.name === "public") return { status: id === "unlockSharedVideo" ? /^2|^429$/ : /^2/, of: "theirs" };
  if (role.standing === "nobody") return { status: /^401$/, of: "nothing" };
  if (role.standing === "looker") return { status: access.name === "viewer" ? /^2|^404|^409/ : /^401$/, of: "theirs" };
  if (!lets) return { status: /^403$/, of: "nothing" };
  if (id === "claimGuestWork" && !role.user) return { status: /^403$/, of: "nothing" };
  if (access.scope === "operator" || role.standing === "owner") return { status: /^2/, of: "theirs" };
  return { status: isAboutThings(door) ? /^404$/ : /^2/, of: "nothing" };
}

/** Asks one operation in one role, and says in words what was wrong with the answer. */
async function cell(role: Role, door: Door, own: Things): Promise<string | undefined> {
  const request = matrixRequest(door, own);
  const [path = "", query = ""] = request.address.split("?");
  const link = role.link?.(own, path) ?? "";
  const address = `${path}?${[query, link].filter(Boolean).join("&")}`;
  const at = role.remote
    ? { host: otherAddress ?? "127.0.0.1", port: wires.open.port }
    : { host: "127.0.0.1", port: wires.loopback.port };
  const answer = await askOverWire(
    at,
    { ...request, address },
    { ...request.headers, ...(await role.headers?.(own, door)) },
  );
  const right = rightFor(role, door);
  const what = `${door.id} as ${role.name}: ${answer.status} ${answer.body.slice(0, 200)}`;
  if (!right.status.test(String(answer.status))) return `${what}, not ${right.status}`;
  const secrets = [own.jobId, own.videoId, own.token, own.keyId, own.webhookId, own.fileId, own.waitingJob, own.key];
  const asked = `${address}${JSON.stringify(request.body ?? {})}`;
  const told = secrets.filter((secret) => answer.body.includes(secret) && !asked.includes(secret));
  return right.of === "nothing" && told.length > 0 ? `${what} tells ${told.join(", ")}` : undefined;
}

/** Everything of an owner's that a request could change. */
async function stateOf(own: Things): Promise<string> {
  const { ownerId } = own;
  const where = { where: { ownerId } };
  const rows = [
    await db().job.findMany({ ...where, orderBy: { id: "asc" } }),
    await db().video.findMany({ ...where, orderBy: { id: "asc" } }),
    await db().share.findMany({ ...where, orderBy: { token: "asc" } }),
    await db().webhook.findMany({ ...where, orderBy: { id: "asc" } }),
    await db().webhookDelivery.findMany({ where: { webhook: { ownerId } } }),
    await db().upload.findMany({ ...where, orderBy: { id: "asc" } }),
    (await db().apiKey.findMany({ ...where, orderBy: { id: "asc" } })).map(({ id }) => id),
  ];
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

let cells = 0;
async function walk(roles: Role[], ownerId?: string): Promise<string[]> {
  const wrong: string[] = [];
  const refusing = roles.filter(({ standing, name }) => standing !== "owner" && name !== "operator");
  const shared = await newThings(ownerId);
  const before = await stateOf(shared);
  for (const role of refusing) {
    for (const door of doors) {
      cells += 1;
      const words = await cell(role, door, shared);
      if (words) wrong.push(words);
    }
  }
  if ((await stateOf(shared)) !== before)
    wrong.push(`somebody without a right changed things of ${ownerId ?? "a guest"}`);
  for (const role of roles.filter((one) => !refusing.includes(one))) {
    const own = await newThings(ownerId);
    for (const door of inOrder) {
      cells += 1;
      const words = await cell(role, door, own);
      if (words) wrong.push(words);
    }
  }
  return wrong;
}

const off = { CLERK_SECRET_KEY: undefined, CLERK_PUBLISHABLE_KEY: undefined, CLERK_JWT_KEY: undefined };

test("every operation answers every kind of caller as the permission table says", async () => {
  // Who pretends to be this machine's own person is asked about that person's things, further down.
  const wrong = await walk(guestRoles.filter(({ name }) => !name.startsWith("local, spoofed")));
  await ensureOwner({ kind: "local", ownerId: localOwnerId });
  wrong.push(...(await walk([localRole, ...guestRoles.slice(0, 13)], localOwnerId)));

  clerk = await useClerk();
  changeSettings({ OPERATORS: "user_root" });
  wrong.push(...(await walk(userRoles, "user_ada")));
  changeSettings({ ...off, PUBLIC_URL: undefined, OPERATORS: undefined });

  const roles = new Set([...guestRoles, localRole, ...userRoles].map(({ name }) => name)).size;
  console.info(`access: ${doors.length} operations × ${roles} roles, ${cells} requests, ${wrong.length} leaks`);
  expect(wrong).toEqual([]);
}, 300_000);
