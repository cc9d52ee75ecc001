import * as z from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { checkProvider as check } from "#lib/api/check-provider";
import { operation } from "#lib/api/operation";
import { ProviderName } from "#lib/contracts/model-card";
import { ProviderCheck } from "#lib/contracts/provider-check";
import { Failure } from "#lib/errors/failure";
import { takeCheckTurn } from "#lib/limits/vendor-turns";

export const checkProvider = operation({
  id: "checkProvider",
  method: "POST",
  path: "/v1/providers/{name}/check",
  summary: "Ask a provider now whether it is there and takes this installation's key; it costs nothing",
  description:
    "One that rests after failures is used again as soon as it answers. Each can be asked every ten seconds.",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: z.object({ name: ProviderName }) }),
  answer: json(ProviderCheck),
  run: async ({ params: { name } }, caller, { requestId, signal }) => {
    const waitSeconds = await takeCheckTurn(name);
    if (waitSeconds > 0) {
      const message = `It was asked a moment ago; ask again in ${waitSeconds} s.`;
      throw new Failure("RATE_LIMIT_EXCEEDED", { message, retryAfterSeconds: waitSeconds });
    }
    const found = await check(name, signal);
    const record = { ownerId: caller.ownerId, actor: actorOf(caller), act: "provider.asked", subject: name, requestId };
    await audit({ ...record, details: { result: found.result, message: found.message } });
    return found;
  },
});
