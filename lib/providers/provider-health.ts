import type { ErrorCode } from "#lib/contracts/error-codes";
import type { ProviderHealth, ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { healthRows, writeTrouble, writeWell } from "#lib/providers/provider-health-store";

/** What is the provider's own fault, or its account's: whoever orders next would meet the same. */
const troubles: readonly ErrorCode[] = [
  "PROVIDER_UNAVAILABLE",
  "PROVIDER_FAILED",
  "AUTHENTICATION_ERROR",
  "INSUFFICIENT_BALANCE",
  "PURCHASE_UNKNOWN",
];

/** Notes how a request to a provider ended, for everybody: with an answer, or with a failure. */
export async function noteRequest(name: ProviderName, error?: unknown): Promise<void> {
  if (isFailure(error) && troubles.includes(error.code)) await writeTrouble(name, error.message);
  // Too much at once says nothing either way; other refusals are answers too.
  else if (error === undefined || (isFailure(error) && error.code !== "RATE_LIMIT_EXCEEDED")) await writeWell(name);
}

/** Throws PROVIDER_UNAVAILABLE for a provider that failed again and again and is left alone for a while. */
export async function checkRested(name: ProviderName): Promise<void> {
  const row = (await healthRows()).find((one) => one.name === name);
  if (!row || row.restSeconds === 0) return;
  throw new Failure("PROVIDER_UNAVAILABLE", {
    provider: name,
    message: `${providerTitles[name]} failed ${row.failures} times in a row and is left alone for ${Math.ceil(row.restSeconds)} seconds; try again then, or choose another.`,
    retryAfterSeconds: Math.ceil(row.restSeconds),
    final: true,
  });
}

/** How providers are doing, for pages and callers. */
export async function readHealth(
  providers: readonly { name: ProviderName; configured(): boolean }[],
): Promise<ProviderHealth[]> {
  const rows = new Map((await healthRows()).map((row) => [row.name, row]));
  return providers.map((provider) => {
    const row = rows.get(provider.name);
    const configured = provider.configured();
    if (!row) return { name: provider.name, configured, state: "unknown" };
    const resting = row.restSeconds > 0;
    return {
      ...{ name: provider.name, configured, state: resting ? "resting" : row.failures > 0 ? "failing" : "well" },
      restsUntil: resting ? row.restsUntil?.toISOString() : undefined,
      lastError: row.failures > 0 ? (row.lastError ?? undefined) : undefined,
    };
  });
}
