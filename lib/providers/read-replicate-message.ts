import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import type { CallOptions } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";
import { askReplicate, replicateConfigured } from "#lib/providers/replicate/predictions";

export interface ReplicateMessage {
  /** The message's own: Replicate sends it again until it is taken, so what was seen is not acted upon twice. */
  messageId: string;
  /** The prediction it tells about. What else it tells is not believed: ask. */
  predictionId: string;
}

const Secret = z.looseObject({ key: z.string().startsWith("whsec_") });
const Message = z.looseObject({ id: z.string().min(1) });
/** Secrets can be changed there. Forged messages must not make us ask for them again and again. */
const askAgainAfterMs = 300_000;

let kept: { account: string; secret: Promise<string>; at: number } | undefined;

/** Whether messages of Replicate's mean anything here: without its key nothing of them is even read. */
export const hearsReplicate = (): boolean => replicateConfigured();

/**
 * Reads a message of Replicate's webhook: signed in the standard way, at most five minutes old. Throws UNAUTHENTICATED
 * for all else, NOT_FOUND where Replicate is not configured, MALFORMED_BODY for a signed message that cannot be read, and
 * what askVendor throws while the signing secret cannot be had.
 */
export async function readReplicateMessage(
  body: string,
  headers: Headers,
  options: CallOptions,
): Promise<ReplicateMessage> {
  const signed = Object.fromEntries(
    ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => [name, headers.get(name) ?? ""]),
  );
  if (!replicateConfigured()) throw new Failure("NOT_FOUND");
  if (Object.values(signed).includes("")) throw unsigned();
  const secret = await signingSecret(options);
  const good = isSigned(body, signed, secret) || (await isSignedAnew(body, signed, secret, options));
  if (!good) throw unsigned();
  const message = Message.safeParse(parsed(body));
  if (!message.success) throw new Failure("MALFORMED_BODY", { cause: message.error });
  return { messageId: signed["webhook-id"] ?? "", predictionId: message.data.id };
}

function isSigned(body: string, headers: Record<string, string>, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** With the secret that counts by now, where ours is old enough to have been changed. */
async function isSignedAnew(body: string, headers: Record<string, string>, secret: string, options: CallOptions) {
  if (kept === undefined || Date.now() - kept.at < askAgainAfterMs) return false;
  kept = undefined;
  const anew = await signingSecret(options);
  return anew !== secret && isSigned(body, headers, anew);
}

async function signingSecret(options: CallOptions): Promise<string> {
  const { REPLICATE_BASE_URL, REPLICATE_API_TOKEN } = settings();
  const account = `${REPLICATE_BASE_URL} ${REPLICATE_API_TOKEN}`;
  if (kept?.account === account) return kept.secret;
  const secret = askReplicate("/webhooks/default/secret", options).then(
    (reply) => readReply(Secret, reply, { provider: "replicate" }).key,
  );
  const asked = { account, secret, at: Date.now() };
  kept = asked;
  // A failure is not kept.
  secret.catch(() => {
    if (kept === asked) kept = undefined;
  });
  return secret;
}

const unsigned = (): Failure => new Failure("UNAUTHENTICATED", { message: "This is not signed by Replicate." });
