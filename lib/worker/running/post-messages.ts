import { webhookKey } from "#lib/accounts/webhook-key";
import { listen } from "#lib/database/listen";
import { log } from "#lib/log/log";
import { deliverDue, forgetOldDeliveries } from "#lib/webhooks/deliver-due";
import { webhookChannel } from "#lib/webhooks/webhook-channel";

/** Retries fall due without anybody telling. */
const LOOK_EVERY_MS = 5000;
const FORGET_EVERY_MS = 3_600_000;

/** Sends the webhooks' messages: those just queued at once, the others when they are due. */
export async function postMessages(): Promise<{ stop(): void }> {
  const stopping = new AbortController();
  let busy: Promise<void> | undefined;
  let again = false;
  const look = (): void => {
    again = busy !== undefined;
    busy ??= postDue(stopping.signal).finally(() => {
      busy = undefined;
      if (again && !stopping.signal.aborted) look();
    });
  };
  const forget = await listen(webhookChannel, look);
  const timer = setInterval(look, LOOK_EVERY_MS);
  const forgetting = setInterval(() => forgetOldDeliveries().catch(logged), FORGET_EVERY_MS);
  return {
    stop: () => {
      stopping.abort();
      clearInterval(timer);
      clearInterval(forgetting);
      forget();
    },
  };
}

/** Sends what is due; trouble is logged, the next look tries again. */
export async function postDue(signal?: AbortSignal): Promise<void> {
  try {
    const { delivered, failed } = await deliverDue({ key: webhookKey(), signal });
    if (delivered + failed > 0) log("worker").info({ delivered, failed }, "webhooks told");
  } catch (error) {
    logged(error);
  }
}

const logged = (error: unknown): void => log("worker").error({ error: String(error) }, "webhooks could not be told");
