import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { accountView } from "#lib/api/v1/account-view";
import { AccountView, KeepingChange } from "#lib/contracts/account-view";
import { chooseKeeping } from "#lib/limits/keeping";

export const changeAccount = operation({
  id: "changeAccount",
  method: "PATCH",
  path: "/v1/account",
  summary: "How much one keeps, and for how long: less than the installation allows, never more",
  description:
    "What is too old or too much by the new bounds is deleted by the next sweep, within minutes, the oldest first; it " +
    "can be restored for as long as anything deleted. Films with a public link stay.",
  tag: "account",
  access: owners("account:write"),
  input: z.object({ body: KeepingChange }),
  answer: json(AccountView),
  example: { retention_days: 90 },
  run: async ({ body }, caller, { requestId }) => {
    await ensureOwner(caller);
    const { ownerId } = caller;
    const keeping = await chooseKeeping(ownerId, { days: body.retention_days, capBytes: body.storage_cap_bytes });
    const record = { ownerId, actor: actorOf(caller), act: "account.changed", subject: ownerId, requestId };
    const details = { retention_days: keeping.days ?? null, storage_cap_bytes: keeping.capBytes ?? null };
    await audit({ ...record, details });
    return accountView(caller, keeping);
  },
});
