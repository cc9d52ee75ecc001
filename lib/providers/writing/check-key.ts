import type { ProviderName } from "#lib/contracts/model-card";
import { isFailure } from "#lib/errors/failure";
import { askVendor } from "#lib/providers/ask-vendor";
import type { CallOptions, Health } from "#lib/providers/media-work";

/** Whether a vendor lists its models to us: that costs nothing and needs a good key. */
export async function checkKey(
  { provider, base, headers }: { provider: ProviderName; base: string; headers: Readonly<Record<string, string>> },
  { signal }: CallOptions,
): Promise<Health> {
  try {
    await askVendor({ provider, base, url: `${base}/models`, headers, signal, timeoutSeconds: 10 });
    return { well: true };
  } catch (error) {
    if (signal.aborted || !isFailure(error)) throw error;
    return { well: false, message: error.message };
  }
}
