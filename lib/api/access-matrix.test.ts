import { afterAll, beforeAll, expect, test } from "vitest";
import { localOwnerId } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { useClerk } from "#lib/api/testing/clerk-users";
import { guestRoles, localRole } from "#lib/api/testing/matrix/guest-roles";
import { everyDoor, type Role } from "#lib/api/testing/matrix/role";
import { userRoles } from "#lib/api/testing/matrix/user-roles";
import { walkMatrix } from "#lib/api/testing/matrix/walk-matrix";
import { useDoors } from "#lib/api/testing/use-doors";
import { openWire, otherAddress, type Wire } from "#lib/api/testing/wire";
import { changeSettings } from "#lib/config/settings";

useDoors();

let wires: { loopback: Wire; open: Wire };
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

const placeOf = ({ remote }: Role) =>
  remote ? { host: otherAddress(), port: wires.open.port } : { host: "127.0.0.1", port: wires.loopback.port };

const off = { CLERK_SECRET_KEY: undefined, CLERK_PUBLISHABLE_KEY: undefined, CLERK_JWT_KEY: undefined };

test("every operation answers every kind of caller as the permission table says", async () => {
  // Who pretends to be this machine's own person is asked about that person's things, further down.
  const unspoofed = guestRoles.filter(({ name }) => !name.startsWith("local, spoofed"));
  const ofGuest = await walkMatrix(unspoofed, placeOf);
  await ensureOwner({ kind: "local", ownerId: localOwnerId });
  const ofLocal = await walkMatrix([localRole, ...guestRoles.slice(0, 13)], placeOf, localOwnerId);

  const users = userRoles(await useClerk());
  changeSettings({ OPERATORS: "user_root" });
  const ofUser = await walkMatrix(users, placeOf, "user_ada");
  changeSettings({ ...off, PUBLIC_URL: undefined, OPERATORS: undefined });

  const roles = new Set([...guestRoles, localRole, ...users].map(({ name }) => name)).size;
  const cells = ofGuest.cells + ofLocal.cells + ofUser.cells;
  const wrong = [ofGuest, ofLocal, ofUser].flatMap((walk) => walk.wrong);
  console.info(`access: ${everyDoor.length} operations × ${roles} roles, ${cells} requests, ${wrong.length} leaks`);
  expect(wrong).toEqual([]);
}, 300_000);
