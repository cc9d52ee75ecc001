import { z } from "zod";
import { claimGuest } from "#lib/accounts/claim-guest";
import { guestCookieName, readGuest } from "#lib/accounts/guest-cookie";
import { readCookie } from "#lib/accounts/read-cookie";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ClaimView } from "#lib/contracts/claim-view";
import { Failure } from "#lib/errors/failure";

export const claimGuestWork = operation({
  id: "claimGuestWork",
  method: "POST",
  path: "/v1/account/claim",
  summary: "Makes what this browser's guest has made that of the user who is signed in; pages do so by themselves",
  tag: "account",
  access: owners("account:write"),
  input: z.object({}),
  answer: json(ClaimView),
  run: async (_, { kind, ownerId, keyId }, { requestHeaders, requestId, headers }) => {
    if (kind !== "user" || keyId !== undefined) {
      throw new Failure("FORBIDDEN", { message: "Only who is signed in can take over a guest's work." });
    }
    const cookie = readCookie(requestHeaders.get("cookie"), guestCookieName);
    const guest = cookie === undefined ? undefined : await readGuest(cookie, Date.now() / 1000);
    if (guest === undefined) return { jobs: 0, videos: 0 };
    headers.append("set-cookie", `${guestCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
    return claimGuest(guest.ownerId, ownerId, requestId);
  },
});
