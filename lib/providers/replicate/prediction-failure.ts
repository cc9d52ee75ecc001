import type { ErrorCode } from "#lib/contracts/error-codes";
import { vendorSays } from "#lib/providers/vendor-failure";

/** The codes that Replicate writes behind the sentence of an error, as `(E005)`. */
const codes: Readonly<Record<string, ErrorCode>> = {
  // Too many ask the model just now.
  E003: "PROVIDER_UNAVAILABLE",
  E004: "PROVIDER_UNAVAILABLE",
  E005: "CONTENT_POLICY_VIOLATION",
  E006: "INVALID_INPUT",
};

/** Sentences that come without a code: of Replicate's own models' checks, and of its director when a machine is lost. */
const phrases: readonly (readonly [RegExp, ErrorCode])[] = [
  [/flagged as sensitive|NSFW content detected/i, "CONTENT_POLICY_VIOLATION"],
  [/^Prediction interrupted; please retry/i, "PROVIDER_UNAVAILABLE"],
];

/**
 * What the error of a failed prediction means. A prediction has no field for a code, only a text: this reads the code that
 * Replicate documents within it, and the few sentences it documents without one. All else is PROVIDER_FAILED.
 */
export function predictionFailure(error: unknown): { code: ErrorCode; message: string } {
  const text = typeof error === "string" ? error : (JSON.stringify(error ?? "") ?? "");
  // Codes are for us; people read the sentence before them.
  const words = text.replace(/(\s*\(\w+\))+\s*$/, "").trim();
  const message =
    words === "" || words === '""' ? "Replicate failed without saying why; try again." : vendorSays("replicate", words);
  const coded = codes[/\((E\d{3,4})\)/.exec(text)?.[1] ?? ""];
  return { code: coded ?? phrases.find(([phrase]) => phrase.test(text))?.[1] ?? "PROVIDER_FAILED", message };
}
