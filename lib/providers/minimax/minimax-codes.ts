import type { ErrorCode } from "#lib/contracts/error-codes";

interface Meaning {
  code: ErrorCode;
  /** Where the failure table's sentence says too little. */
  message?: string;
  retryAfterSeconds?: number;
}

const again = (retryAfterSeconds: number): Meaning => ({ code: "RATE_LIMIT_EXCEEDED", retryAfterSeconds });
const used: Meaning = {
  code: "INSUFFICIENT_BALANCE",
  message: "The quota of this installation's MiniMax plan is used up.",
};
const wrong = (message?: string): Meaning => ({ code: "INVALID_INPUT", message });

/** `base_resp.status_code`, told with HTTP 200. */
export const minimaxCodes: Readonly<Record<number, Meaning>> = {
  1000: { code: "PROVIDER_UNAVAILABLE" },
  1001: { code: "PROVIDER_UNAVAILABLE" },
  1002: again(60),
  1004: { code: "AUTHENTICATION_ERROR" },
  1008: { code: "INSUFFICIENT_BALANCE" },
  1024: { code: "PROVIDER_UNAVAILABLE" },
  1026: { code: "CONTENT_POLICY_VIOLATION" },
  1027: {
    code: "CONTENT_POLICY_VIOLATION",
    message: "MiniMax withheld what it made of this; say it differently, or choose another model.",
  },
  1028: used,
  1030: used,
  1033: { code: "PROVIDER_UNAVAILABLE" },
  1039: again(60),
  1041: again(30),
  1042: wrong("MiniMax cannot read this text: too many of its characters are invisible or not allowed."),
  1043: wrong("MiniMax could not hear in the recording what was said to be spoken in it."),
  1044: wrong("MiniMax found that the two recordings are not of the same voice."),
  2013: wrong(),
  2037: wrong("MiniMax takes recordings of 10 seconds to 5 minutes for a voice."),
  2038: {
    code: "AUTHENTICATION_ERROR",
    message: "MiniMax asks that this installation's account be verified by its owner's real name first.",
  },
  2039: { code: "CONFLICT", message: "MiniMax has a voice of this name already; choose another name." },
  2042: { code: "AUTHENTICATION_ERROR", message: "MiniMax does not let this installation's account use this voice." },
  2045: again(30),
  2048: wrong("MiniMax takes at most 8 seconds of an example recording."),
  2049: { code: "AUTHENTICATION_ERROR" },
  2056: used,
  2061: {
    code: "INSUFFICIENT_BALANCE",
    message: "This model is not in this installation's MiniMax plan; choose another.",
  },
  20132: wrong("MiniMax cannot make a voice of this recording, or does not take its name."),
};
