import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { CapView, Micros } from "#lib/contracts/money";
import { Failure } from "#lib/errors/failure";
import { capOf } from "#lib/limits/caps";
import { everybody, monthNow, readBalance, setCap as set } from "#lib/limits/ledger-store";

export const setCap = operation({
  id: "setCap",
  method: "PUT",
  path: "/v1/caps",
  summary: "What an owner, or everybody together, may spend with vendors in a month",
  tag: "operator",
  access: owners("operator"),
  input: z.object({
    body: z.strictObject({
      /** Without it, the cap of the whole installation. */
      owner_id: z.string().min(1).max(200).optional(),
      /** In micro-dollars; null lets the installation's setting count again. */
      cap_micros: Micros.nullable(),
    }),
  }),
  answer: json(CapView),
  failures: ["NOT_FOUND"],
  run: async ({ body: { owner_id, cap_micros } }, caller, { requestId }) => {
    const who = owner_id ?? everybody;
    if (!(await set(who, cap_micros ?? undefined))) {
      throw new Failure("NOT_FOUND", { message: "There is no such owner." });
    }
    const record = { ownerId: caller.ownerId, actor: actorOf(caller), act: "cap.set", subject: who, requestId };
    await audit({ ...record, details: { cap_micros } });
    const { spent, reserved } = await readBalance(who, await monthNow());
    return { owner_id, cap_micros: await capOf(who), spent_micros: spent, reserved_micros: reserved };
  },
});
