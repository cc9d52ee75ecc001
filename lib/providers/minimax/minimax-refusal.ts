import { z } from "zod";
import type { Failure } from "#lib/errors/failure";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { failureOfStatus } from "#lib/providers/asking/status-failure";
import { minimaxCodes } from "#lib/providers/minimax/minimax-codes";
import { vendorFailure, vendorSays } from "#lib/providers/vendor-failure";

const provider = "minimax";

const Told = z.looseObject({
  base_resp: z.looseObject({ status_code: z.coerce.number(), status_msg: z.string().nullish() }),
});
/** How the second dialect says it. */
const ToldByV2 = z.looseObject({
  error: z.looseObject({ message: z.string().nullish(), http_code: z.coerce.number().nullish() }),
});

/** What MiniMax's own codes mean, whatever the HTTP status; undefined for a good answer, or one that only has a status. */
export function minimaxRefusal(reply: VendorReply): Failure | undefined {
  const told = Told.safeParse(reply.body).data?.base_resp;
  if (told) return minimaxFailure(told.status_code, told.status_msg ?? undefined);
  const second = ToldByV2.safeParse(reply.body).data?.error;
  const status = second?.http_code ?? undefined;
  if (second === undefined || reply.status >= 300) return undefined;
  if (status !== undefined && status >= 400) return failureOfStatus(provider, { ...reply, status }, false);
  return vendorFailure("PROVIDER_FAILED", provider, { message: saying(second.message ?? undefined) });
}

/** A code as a Failure; undefined for 0. Codes that nobody knows: nothing was taken. */
export function minimaxFailure(code: number, said?: string): Failure | undefined {
  if (code === 0) return undefined;
  const cause = new Error(`MiniMax answered ${code}: ${said}`);
  const { code: ours = "PROVIDER_FAILED", message, retryAfterSeconds } = minimaxCodes[code] ?? {};
  const own = ours === "INVALID_INPUT" || ours === "PROVIDER_FAILED" ? saying(said) : undefined;
  return vendorFailure(ours, provider, { message: message ?? own, retryAfterSeconds, cause });
}

const saying = (words: string | undefined): string | undefined => (words ? vendorSays(provider, words) : undefined);
