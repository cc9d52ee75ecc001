import { signPath } from "#lib/accounts/media-signature";
import { type Role, stranger } from "#lib/api/testing/matrix/role";
import { scopes } from "#lib/contracts/scope-words";

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
export const guestRoles: readonly Role[] = [
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

export const localRole: Role = { name: "local owner", standing: "owner", scopes: () => scopes };
