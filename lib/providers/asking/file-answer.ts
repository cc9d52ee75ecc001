import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { isFailure } from "#lib/errors/failure";
import type { fetchVendor } from "#lib/outbound/fetch-vendor";
import { retryAfterSeconds } from "#lib/providers/asking/retry-after";
import { vendorFailure } from "#lib/providers/vendor-failure";

export type FileAnswer = Awaited<ReturnType<typeof fetchVendor>>;

/** How stores say that an address is no longer good: some with 400, signed addresses that ran out with 403. */
const gone = new Set([400, 403, 404, 410]);
const page = /^(text\/|application\/(json|xml|problem\+json|xhtml\+xml))/i;

/** Throws what an answer means that is not a file; it is given up then. */
export async function checkFileAnswer(provider: ProviderName, answer: FileAnswer): Promise<void> {
  const { status, headers } = answer;
  const type = headers.get("content-type") ?? "";
  const good = status >= 200 && status <= 299;
  if (good && !page.test(type)) return;
  await answer.cancel();
  const cause = new Error(`${provider} answered ${status} (${type}) for a finished file`);
  if (good) {
    const message = `${providerTitles[provider]} answered with a page in place of the file; try again in a few minutes.`;
    throw vendorFailure("PROVIDER_UNAVAILABLE", provider, { cause, message });
  }
  if (gone.has(status)) throw vendorFailure("RESULT_EXPIRED", provider, { cause });
  if (status === 401) throw vendorFailure("AUTHENTICATION_ERROR", provider, { cause });
  if (status === 429) {
    const message = `${providerTitles[provider]} gives out no more just now; try again in a few minutes.`;
    const wait = retryAfterSeconds(headers, "");
    throw vendorFailure("RATE_LIMIT_EXCEEDED", provider, { cause, message, retryAfterSeconds: wait });
  }
  throw vendorFailure("PROVIDER_UNAVAILABLE", provider, { cause });
}

/** What went wrong while a file was copied, as a failure of its vendor. */
export function failureOfDownload(provider: ProviderName, error: unknown, maxBytes: number): unknown {
  if (!isFailure(error)) return error;
  const title = providerTitles[provider];
  switch (error.code) {
    case "ADDRESS_UNREACHABLE":
    case "DEADLINE_EXCEEDED":
      return vendorFailure("PROVIDER_UNAVAILABLE", provider, { cause: error });
    case "FILE_REFUSED": {
      const message = `The file that ${title} made is larger than the ${Math.floor(maxBytes / 1_000_000)} MB that are taken.`;
      return vendorFailure("FILE_REFUSED", provider, { message, cause: error });
    }
    case "ADDRESS_REFUSED": {
      const message = `${title} says that its file lies at an address that is not on the public internet: it is not fetched.`;
      return vendorFailure("FILE_REFUSED", provider, { message, cause: error });
    }
    default:
      return error;
  }
}
