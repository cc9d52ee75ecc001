import { type ClerkSigner, sessionCookies } from "#lib/api/testing/clerk-users";
import { keyRoles } from "#lib/api/testing/matrix/key-roles";
import { type Role, stranger } from "#lib/api/testing/matrix/role";
import { scopes } from "#lib/contracts/scope-words";

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Where people sign in. */
export const userRoles = (clerk: ClerkSigner): readonly Role[] => [
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
    ...{ name: "operator", standing: "stranger" as const, user: true, scopes: () => scopes },
    headers: async () => bearer(await clerk.token("user_root")),
  },
  ...keyRoles,
  {
    ...{ name: "owner's cookie", standing: "owner" as const, user: true },
    headers: async () => ({ cookie: sessionCookies(await clerk.token("user_ada")) }),
  },
  { name: "owner", standing: "owner", user: true, headers: async () => bearer(await clerk.token("user_ada")) },
];
