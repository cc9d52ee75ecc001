import type { Door } from "#lib/api/operation";
import { ofOwners, type Role } from "#lib/api/testing/matrix/role";
import { isAboutThings } from "#lib/api/testing/matrix-request";

/** The one permission table. Statuses that are right for this role at this operation. */
export function rightFor(role: Role, door: Door): { status: RegExp; of: "nothing" | "theirs" } {
  const { access, id } = door;
  const lets = (role.scopes?.(door) ?? ofOwners).some((scope) => scope === access.scope);
  // Passwords may be tried a few times a minute, by all together.
  if (access.name === "public") return { status: id === "unlockSharedVideo" ? /^2|^429$/ : /^2/, of: "theirs" };
  if (role.standing === "nobody") return { status: /^401$/, of: "nothing" };
  if (role.standing === "looker") return { status: access.name === "viewer" ? /^2|^404|^409/ : /^401$/, of: "theirs" };
  if (!lets) return { status: /^403$/, of: "nothing" };
  if (id === "claimGuestWork" && !role.user) return { status: /^403$/, of: "nothing" };
  if (access.scope === "operator" || role.standing === "owner") return { status: /^2/, of: "theirs" };
  // What one may not see is said not to exist, as to everybody.
  if (id === "mvVideoInfo") return { status: /^200$/, of: "nothing" };
  return { status: isAboutThings(door) ? /^404$/ : /^2/, of: "nothing" };
}
