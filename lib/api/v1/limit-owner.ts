import * as z from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { OwnerParams } from "#lib/api/v1/params";
import { OwnerLimits, OwnerView } from "#lib/contracts/owner-view";
import { monthNow } from "#lib/limits/ledger-store";
import { readOwner, limitOwner as set } from "#lib/limits/list-owners";

export const limitOwner = operation({
  id: "limitOwner",
  method: "PATCH",
  path: "/v1/owners/{ownerId}",
  summary: "Set what one owner may spend in a month, keep, and for how long",
  description:
    "What is absent stays; `null` lets the installation's setting count again. A shorter time or less room deletes films " +
    "within minutes, those with a public link excepted; each can be brought back for a while. The owner finds it in their record.",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: OwnerParams, body: OwnerLimits }),
  answer: json(OwnerView),
  example: { storage_cap_bytes: 5_000_000_000, retention_days: 90 },
  run: async ({ params: { ownerId }, body }, caller, { requestId }) => {
    await set(ownerId, body);
    const details = Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    const record = { act: "cap.set", subject: ownerId, details, requestId };
    await audit({ ...record, ownerId: caller.ownerId, actor: actorOf(caller) });
    // The owner learns what was done, not who runs the installation.
    if (ownerId !== caller.ownerId) await audit({ ...record, ownerId, actor: "operator" });
    return readOwner(ownerId, await monthNow());
  },
});
