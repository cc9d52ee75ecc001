import { Webhook } from "standardwebhooks";
import type { DeliveryAttempt } from "#lib/contracts/webhook-view";
import { isFailure } from "#lib/errors/failure";
import { fetchOutside } from "#lib/outbound/fetch-outside";
import type { Claimed } from "#lib/webhooks/delivery-store";
import { askedPauseSeconds } from "#lib/webhooks/retry-schedule";
import { openSecrets, type SigningSecrets } from "#lib/webhooks/seal-secret";

const timeoutSeconds = 15;
/** Answers are not kept; reading a little lets the connection be used again. */
const maxBytes = 64_000;

interface Sent {
  attempt: DeliveryAttempt;
  /** For how long the receiver asks to be left alone. */
  askedSeconds?: number;
}

/** Posts a message once. Whatever goes wrong is told in the attempt; only the signal's abort leaves no trace. */
export async function sendMessage(claim: Claimed, key: Uint8Array, signal?: AbortSignal): Promise<Sent> {
  const started = performance.now();
  const told = await post(claim, key, signal).catch((error: unknown) => ({ error: wordsOf(error) }));
  const { askedSeconds, ...outcome } = { askedSeconds: undefined, ...told };
  const milliseconds = Math.round(performance.now() - started);
  return { attempt: { at: claim.at.toISOString(), milliseconds, ...outcome }, askedSeconds };
}

async function post({ id, url, secret, payload, at }: Claimed, key: Uint8Array, signal?: AbortSignal) {
  const secrets = await openSecrets(secret, key).catch(() => {
    throw new Error("The signing secret cannot be read any more; make a new one.");
  });
  const body = JSON.stringify(payload);
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signatures(secrets, at, (each) => new Webhook(each).sign(id, at, body)),
  };
  // A redirect is a mistake in the address, and would take the signature elsewhere.
  const answer = await fetchOutside(url, {
    method: "POST",
    headers,
    body,
    signal,
    timeoutSeconds,
    maxBytes,
    maxRedirects: 0,
  });
  await answer.bytes().catch(() => undefined);
  const { status } = answer;
  if (status >= 200 && status < 300) return { status };
  const askedSeconds = askedPauseSeconds(status, answer.headers.get("retry-after"), at);
  return { status, error: `The receiver answered ${status}.`, askedSeconds };
}

function signatures({ now, before }: SigningSecrets, at: Date, sign: (secret: string) => string): string {
  const old = before && new Date(before.until) > at ? [before.secret] : [];
  return [now, ...old].map(sign).join(" ");
}

function wordsOf(error: unknown): string {
  if (isFailure(error)) return error.message;
  return error instanceof Error ? error.message : String(error);
}
