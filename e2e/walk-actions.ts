import type { Role } from "#lib/api/testing/matrix/role";
import { stateOf } from "#lib/api/testing/matrix/state-of";
import { secretsOf } from "#lib/api/testing/matrix/walk-matrix";
import type { Things } from "#lib/api/testing/owned-things";
import { type Place, sendOverWire } from "#lib/api/testing/wire";
import { type ActionRequest, actionRequests } from "./action-requests";

/** How browsers tell that a page of another site has sent something. */
const otherSites: readonly Record<string, string>[] = [
  { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  { origin: "https://elsewhere.example" },
  { origin: "null", "sec-fetch-site": "cross-site" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { origin: "http://localhost:5173", "sec-fetch-site": "same-site" },
];
/** Arguments that no form of ours sends. */
const nonsense = [
  ...["[]", "[null,null,null]", '["x",7,{}]', '[{"toString":1},{"toString":1}]'],
  '[{"__proto__":{"a":1},"topic":{}}]',
];
/** What cannot be read as arguments at all. */
const unreadable = ["", "{{{", '["$Q7"]', '["$F1"]', '{"length":2}', "[1".padEnd(1_000_001, "1")];
/** Who may act on the things, by a browser's own means. */
const owners = ["guest", "owner's cookie"];

/**
 * Asks every server action of the build in every role, by forged pages of other sites, and with nonsense. Whoever has no
 * cookie of the owner's acts as somebody new, and neither sees nor changes anything of the owner's things. `every`: they
 * ask only every so many of the actions, each another part of them.
 */
export async function walkActions(roles: readonly Role[], things: Things, place: Place, every: number) {
  const actions = actionRequests(things);
  const wrong: string[] = [];
  let cells = 0;
  const send = async (id: string, request: ActionRequest, headers: Record<string, string>) => {
    cells += 1;
    const { page: address, body, contentType } = request;
    const usual = { host: "localhost:3000", accept: "text/x-component", "content-type": contentType };
    const own = { ...usual, "next-action": id, ...headers };
    const {
      status,
      headers: told,
      body: bytes,
    } = await sendOverWire(place, {
      ...{ address, method: "POST", headers: own, body },
    });
    return { status, text: `${told["x-action-redirect"] ?? ""} ${bytes.toString("utf8")}` };
  };
  const before = await stateOf(things);
  const owning = roles.filter(({ name }) => owners.includes(name));
  for (const [turn, role] of roles.filter(({ standing }) => standing !== "owner").entries()) {
    for (const { id, name, request } of actions.filter((_, i) => (i + turn) % every === 0)) {
      const { status, text } = await send(id, request, (await role.headers?.(things)) ?? {});
      const sent = `${request.page} ${request.body}`;
      const told = secretsOf(things).filter((secret) => text.includes(secret) && !sent.includes(secret));
      if (told.length > 0 && !request.isPublic)
        wrong.push(`${name} as ${role.name}: ${status} tells ${told.join(", ")}`);
      if (status >= 500) wrong.push(`${name} as ${role.name}: ${status}`);
    }
  }
  for (const role of owning) {
    const headers = (await role.headers?.(things)) ?? {};
    for (const { id, name, request } of actions) {
      for (const site of otherSites) {
        const { status } = await send(id, request, { ...headers, ...site });
        if (status !== 403) wrong.push(`${name} as ${role.name} from ${JSON.stringify(site)}: ${status}, not 403`);
      }
    }
  }
  if ((await stateOf(things)) !== before) wrong.push("a server action changed things of somebody else's");
  for (const role of owning) {
    const headers = (await role.headers?.(things)) ?? {};
    for (const { id, name, request } of actions) {
      for (const body of nonsense) {
        const { status } = await send(id, { ...request, body, contentType: "text/plain;charset=UTF-8" }, headers);
        if (status >= 500) wrong.push(`${name} of ${body}: ${status}`);
      }
      for (const body of unreadable) {
        const { status, text } = await send(id, { ...request, body, contentType: "text/plain" }, headers);
        const said = body.length > 1_000_000 ? "at most 1 MB" : "cannot be read";
        const refused = status === 400 || status === 413;
        if (!refused || !text.includes(said)) wrong.push(`${name} of ${body.slice(0, 20)}: ${status} ${text}`);
      }
      const form = "multipart/form-data; boundary=cut";
      const cut = await send(id, { ...request, body: "--cut\r\nshort", contentType: form }, headers);
      if (cut.status !== 400) wrong.push(`${name} of a form cut short: ${cut.status}`);
      // What the owner cannot do either proves nothing.
      const { status, text } = await send(id, request, headers);
      if (status >= 400 || !request.proof.test(text))
        wrong.push(`${name} as ${role.name}: ${status} ${text.slice(0, 200)}`);
    }
  }
  return { cells, wrong, actions: actions.length };
}
