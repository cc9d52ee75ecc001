import { expect, test } from "@playwright/test";
import type { Door } from "#lib/api/operation";
import { useClerk } from "#lib/api/testing/clerk-users";
import { fuzzDoor, inFuzzOrder } from "#lib/api/testing/fuzz/fuzz-doors";
import { newFuzzThings } from "#lib/api/testing/fuzz/fuzz-things";
import { Tally } from "#lib/api/testing/fuzz/tally";
import { guestRoles } from "#lib/api/testing/matrix/guest-roles";
import { keyRoles } from "#lib/api/testing/matrix/key-roles";
import { everyDoor, type Role } from "#lib/api/testing/matrix/role";
import { userRoles } from "#lib/api/testing/matrix/user-roles";
import { walkMatrix } from "#lib/api/testing/matrix/walk-matrix";
import { newThings } from "#lib/api/testing/owned-things";
import { askAsFetch, otherAddress, type WireRequest } from "#lib/api/testing/wire";
import { alter, openGround, startSite } from "./own-site";
import { walkActions } from "./walk-actions";
import { walkPages } from "./walk-pages";

// The built app itself, bound to the network and asked at the machine's other address, as a stranger would.
const deep = process.env.DEEP_TESTS === "1";
const total = Number(process.env.FUZZ_REQUESTS ?? (deep ? 21_000 : 660));

let ground: AsyncDisposable;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  ground = await openGround();
});
test.afterAll(() => ground[Symbol.asyncDispose]());

const clerkNames = { CLERK_SECRET_KEY: undefined, CLERK_PUBLISHABLE_KEY: undefined, CLERK_JWT_KEY: undefined };

/** Left to the deep run, and to the same walk behind a plain server: they differ from others only past the server. */
const seldom = new Set([
  ...[
    ...["a rebound Host", "an Origin of its own", "a foreign Origin", "Sec-Fetch-Site: none", "a forged guest"],
    ...["an unknown token", "X-Forwarded-Host: localhost"],
  ].map((spoof) => `local, spoofed by ${spoof}`),
  ...["key that claims to be an operator's", "key with the scope alone", "share link", "guest, with Clerk"],
  ...["anonymous, with Clerk", "session of another site", "expired session", "other user's cookie", "owner"],
]);
/** The usual run asks a fourth of the operations of the built app, which loads each by itself; behind a plain server all. */
const part = deep ? 1 : 4;
const chosen = (roles: readonly Role[]) => roles.filter(({ name }) => deep || !seldom.has(name));
/** To pages one spoofed mark is like another in the usual run: they are asked with all of them at once. */
const opensPages = ({ name }: Role) => deep || !/^local, spoofed by (?!X-Forwarded-For)/.test(name);

test("no operation, page or server action tells a stranger anything, whatever a request says of itself", async () => {
  test.setTimeout(deep ? 900_000 : 300_000);
  const guests = chosen([...guestRoles, ...keyRoles]);
  const at = (port: number) => () => ({ host: otherAddress(), port });

  await using open = await startSite("0.0.0.0");
  const ofGuest = await walkMatrix(guests, at(open.port), undefined, part);
  const guestPages = await walkPages(guests.filter(opensPages), await newThings(), at(open.port)(), deep);
  const guestActs = await walkActions(guests.filter(opensPages), await newThings(), at(open.port)(), part);
  await open[Symbol.asyncDispose]();

  using settings = new DisposableStack();
  settings.defer(alter({ ...clerkNames, PUBLIC_URL: undefined, OPERATORS: "user_root" }));
  const alone = keyRoles.map(({ name }) => name);
  const users = chosen(userRoles(await useClerk())).filter(({ name }) => deep || !alone.includes(name));
  await using signedIn = await startSite("0.0.0.0");
  const ofUser = await walkMatrix(users, at(signedIn.port), "user_ada", part);
  const userPages = await walkPages(users, await newThings("user_ada"), at(signedIn.port)(), deep);
  const userActs = await walkActions(users, await newThings("user_ada"), at(signedIn.port)(), part);

  const wrong = [ofGuest, ofUser, guestPages, userPages, guestActs, userActs].flatMap((walk) => walk.wrong);
  const roles = new Set([...guests, ...users].map(({ name }) => name)).size;
  const cells = ofGuest.cells + ofUser.cells;
  const seen = guestPages.cells + userPages.cells;
  console.log(
    `access over HTTP at ${otherAddress()}: ${Math.ceil(everyDoor.length / part)} operations × ${roles} roles, ${cells} requests`,
  );
  const acted = guestActs.cells + userActs.cells;
  console.log(`and ${guestPages.pages} pages in ${seen} requests, ${guestActs.actions} server actions in ${acted}`);
  console.log(`${wrong.length} leaks`);
  expect(wrong).toEqual([]);
});

test("every operation answers as it is described, whatever it is sent over HTTP", async () => {
  test.setTimeout(deep ? 3_600_000 : 120_000);
  // On loopback, where this machine's own person is one of those who ask.
  await using site = await startSite("127.0.0.1");
  const things = await newFuzzThings({});
  const [tally, wrong, began] = [new Tally(), [] as string[], performance.now()];
  const doors = inFuzzOrder.filter((_, i) => i % part === 0);
  for (const door of doors) {
    const place = { host: "127.0.0.1", port: site.port };
    const send = ({ method }: Door, request: Omit<WireRequest, "method">) => askAsFetch(place, { ...request, method });
    await fuzzDoor(door, { things, tally, total, send }).catch((error: unknown) => wrong.push(String(error)));
  }
  console.log(deep ? tally.toString() : tally.summary());
  console.log(
    `fuzzed over HTTP in ${Math.round((performance.now() - began) / 1000)} s, ${wrong.length} operations wrong`,
  );
  expect(wrong).toEqual([]);
  expect(tally.sent).toBeGreaterThanOrEqual((total * doors.length) / inFuzzOrder.length);
  // Of a few requests to each chance decides; the many of the deep run are held to a half.
  expect(tally.passed / tally.sent).toBeGreaterThan(total > 5000 ? 0.5 : 0.4);
});
