import type { ErrorCode } from "#lib/contracts/error-codes";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, type FailureDetails } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";

/** A Failure of a vendor: the sentence is the table's with the vendor's name in it, unless there is a better one. */
export function vendorFailure(code: ErrorCode, provider: ProviderName, details: FailureDetails = {}): Failure {
  return new Failure(code, { ...details, provider, message: details.message ?? vendorSentence(code, provider) });
}

/** The sentence of the failure table, about this vendor. */
export const vendorSentence = (code: ErrorCode, provider: ProviderName): string =>
  failureTable[code].sentence.replace(/the model's provider|the provider/i, providerTitles[provider]);

/** What a vendor says, for people: its own words after its name. */
export function vendorSays(provider: ProviderName, words: string): string {
  const said = tidy(words);
  return `${providerTitles[provider]} says: ${said}${/[.!?…]$/.test(said) ? "" : "."}`;
}

/** Words of strangers, short and without control characters. */
export const tidy = (words: string): string =>
  words
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 300);
