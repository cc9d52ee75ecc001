import type { Role } from "#lib/api/testing/matrix/role";
import { secretsOf } from "#lib/api/testing/matrix/walk-matrix";
import type { Things } from "#lib/api/testing/owned-things";
import { type Place, sendOverWire } from "#lib/api/testing/wire";
import { type PageAddress, pageAddresses } from "./page-addresses";

/** As a browser opens a page, and as a page that is open asks for the parts of another. */
const forms: readonly Record<string, string>[] = [{}, { rsc: "1" }];
/** What the film is called, and nothing else. */
const title = "«tides»";
/** Who may look, by a browser's own means. */
const owners = ["guest", "owner's cookie"];

/** Opens every page in every role; answers what was wrong, in words. Nobody but their owner sees anything of the things. */
export async function walkPages(roles: readonly Role[], things: Things, place: Place, deep: boolean) {
  const pages = pageAddresses(things);
  const wrong: string[] = [];
  const seen = new Set<string>();
  let cells = 0;
  const asking = roles.filter(({ name, standing }) => standing !== "owner" || owners.includes(name));
  for (const [turn, role] of asking.entries()) {
    for (const [i, page] of pages.entries()) {
      // Drawing pages is dear: in the usual run whoever has no right asks a third of those that show no one thing, each
      // another third, and parts are asked for of those alone that do.
      if (!deep && role.standing !== "owner" && !page.isOwned && !page.isPublic && (i + turn) % 3 > 0) continue;
      for (const form of deep || page.isOwned ? forms : forms.slice(0, 1)) {
        cells += 1;
        const { status, told } = await opened(page, role, things, place, form);
        const what = `${page.route} ${JSON.stringify(form)} as ${role.name}: ${status}`;
        if (role.standing === "owner") {
          for (const secret of told) seen.add(secret);
          if (!/^2|^30/.test(status) && !page.isOptional) wrong.push(`${what}, not 200`);
        } else {
          if (page.isOwned && !form.rsc && !/^30[2378]$|^40[14]$/.test(status)) wrong.push(`${what}, not 404`);
          if (!page.isPublic && told.length > 0) wrong.push(`${what} tells ${told.join(", ")}`);
        }
      }
    }
  }
  // What its owner does not see either proves nothing.
  const shown = [things.videoId, things.jobId, things.keyId, things.webhookId, title];
  for (const secret of shown) if (!seen.has(secret)) wrong.push(`no page shows its owner ${secret}`);
  return { cells, wrong, pages: pages.length };
}

async function opened(page: PageAddress, role: Role, things: Things, place: Place, form: Record<string, string>) {
  const link = role.link?.(things, page.address);
  const address = link ? `${page.address}?${link}` : page.address;
  const headers = { host: "localhost:3000", ...form, ...(await role.headers?.(things)) };
  const answer = await sendOverWire(place, { address, method: "GET", headers });
  const body = answer.body.toString("utf8");
  const told = [...secretsOf(things), title].filter((secret) => body.includes(secret) && !address.includes(secret));
  return { status: String(answer.status), told };
}
