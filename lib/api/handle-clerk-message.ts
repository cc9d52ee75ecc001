import { audit } from "#lib/accounts/audit";
import { leftAct } from "#lib/accounts/forget-store";
import { errorAnswer } from "#lib/api/error-answer";
import { forgetOwner } from "#lib/api/forget-owner";
import { readBytes } from "#lib/api/read-body";
import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { log } from "#lib/log/log";

const mostBytes = 100_000;

/**
 * Clerk's webhook: who leaves Clerk takes along what they have here. Messages are signed; without the signing secret
 * there is no such door. Others than `user.deleted` are taken note of and do nothing.
 */
export async function handleClerkMessage(request: Request): Promise<Response> {
  const requestId = crypto.randomUUID();
  try {
    const { CLERK_WEBHOOK_SIGNING_SECRET: signingSecret } = settings();
    if (signingSecret === undefined) throw new Failure("NOT_FOUND");
    const { url, headers: sent } = request;
    const body = await readBytes(request, mostBytes);
    const { verifyWebhook } = await import("@clerk/backend/webhooks");
    const whole = new Request(url, { method: "POST", headers: sent, body });
    const message = await verifyWebhook(whole, { signingSecret }).catch((cause: unknown) => {
      throw new Failure("UNAUTHENTICATED", { message: "This is not signed by Clerk.", cause });
    });
    if (message.type === "user.deleted" && message.data.id) await leave(message.data.id, requestId);
    return Response.json({ success: true }, { headers });
  } catch (error) {
    const { status, body } = errorAnswer(error, requestId);
    if (status >= 500) log("api").error({ err: error, requestId }, "Clerk's message failed");
    return Response.json(body, { status, headers });
  }
}

async function leave(ownerId: string, requestId: string): Promise<void> {
  // First of all: their last session is good for a minute more, and nothing is to be made with it.
  await audit({ ownerId, actor: "clerk", act: leftAct, subject: ownerId, requestId });
  await forgetOwner(ownerId, "clerk", requestId);
}

const headers = { "cache-control": "no-store" };
