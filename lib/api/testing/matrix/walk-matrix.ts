import type { Door } from "#lib/api/operation";
import { rightFor } from "#lib/api/testing/matrix/right-for";
import { everyDoor, type Role } from "#lib/api/testing/matrix/role";
import { stateOf } from "#lib/api/testing/matrix/state-of";
import { matrixRequest } from "#lib/api/testing/matrix-request";
import { newThings, type Things } from "#lib/api/testing/owned-things";
import { askOverWire, type Place } from "#lib/api/testing/wire";

/** What takes things away comes last, so that everything else still finds them. */
const last = ["answerJob", "cancelJob", "retryJob", "restoreJob", "restoreVideo", "takeDownVideo", "settleReport"];
last.push(
  "reopenReport",
  "deleteCharacter",
  "revokeShare",
  "revokeKey",
  "removeWebhook",
  "deleteFile",
  "deleteJob",
  "deleteVideo",
  "emptyAccount",
);
const turn = ({ id, method }: Door): number => (method === "GET" ? -2 : last.indexOf(id));
const inOrder = everyDoor.toSorted((a, b) => turn(a) - turn(b));

/** Where a role's requests are sent. */
type PlaceOf = (role: Role) => Place;

/**
 * Asks every operation in every role about things of one owner's, a new guest's where none is named. Answers how many
 * requests that were, and in words what was wrong with their answers. `every`: only every so many of the operations.
 */
export async function walkMatrix(roles: readonly Role[], placeOf: PlaceOf, ownerId?: string, every = 1) {
  const wrong: string[] = [];
  let cells = 0;
  const walk = async (role: Role, doors: readonly Door[], own: Things): Promise<void> => {
    for (const door of doors) {
      cells += 1;
      const words = await cell(role, door, own, placeOf(role));
      if (words) wrong.push(words);
    }
  };
  const refusing = roles.filter(({ standing, name }) => standing !== "owner" && name !== "operator");
  const shared = await newThings(ownerId);
  const before = await stateOf(shared);
  const asked = inOrder.filter((door) => everyDoor.indexOf(door) % every === 0);
  for (const role of refusing) await walk(role, asked, shared);
  if ((await stateOf(shared)) !== before)
    wrong.push(`somebody without a right changed things of ${ownerId ?? "a guest"}`);
  for (const role of roles.filter((one) => !refusing.includes(one))) await walk(role, asked, await newThings(ownerId));
  return { cells, wrong };
}

/** Asks one operation in one role, and says in words what was wrong with the answer. */
async function cell(role: Role, door: Door, own: Things, place: Place): Promise<string | undefined> {
  const request = matrixRequest(door, own);
  const [path = "", query = ""] = request.address.split("?");
  const link = role.link?.(own, path) ?? "";
  const headers: Record<string, string> = { ...request.headers, ...(await role.headers?.(own, door)) };
  // Addresses of this site that are asked about stand under the name by which it is asked.
  const site = (name: string): string => encodeURIComponent(`http://${name}/`);
  const asking = [query, link].filter(Boolean).join("&");
  const address = `${path}?${asking.replaceAll(site("localhost:3000"), site(headers.host ?? "localhost:3000"))}`;
  const answer = await askOverWire(place, { ...request, address }, headers);
  const right = rightFor(role, door);
  const what = `${door.id} as ${role.name}: ${answer.status} ${answer.body.slice(0, 200)}`;
  if (!right.status.test(String(answer.status))) return `${what}, not ${right.status}`;
  const asked = `${address}${JSON.stringify(request.body ?? {})}`;
  const told = secretsOf(own).filter((secret) => answer.body.includes(secret) && !asked.includes(secret));
  return right.of === "nothing" && told.length > 0 ? `${what} tells ${told.join(", ")}` : undefined;
}

/** What nobody but the owner learns of their things. */
export const secretsOf = (own: Things): string[] => [
  ...[
    own.jobId,
    own.videoId,
    own.token,
    own.keyId,
    own.webhookId,
    own.fileId,
    own.waitingJob,
    own.key,
    own.characterId,
    own.pictureId,
  ],
];
