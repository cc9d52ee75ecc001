import type { ErrorCode } from "#lib/contracts/error-codes";

export interface FailureKind {
  /** HTTP status of `/api/v1`. */
  status: number;
  /** True when doing the same again may succeed. */
  retryable: boolean;
  /** For people: what happened and what to do. Used when the thrower says nothing better. */
  sentence: string;
}

/** The one table of failures. Every door and every page reads its words here. */
export const failureTable = {
  VALIDATION_ERROR: {
    status: 422,
    retryable: false,
    sentence: "Some of the input is not acceptable; correct the named fields and send it again.",
  },
  MALFORMED_BODY: {
    status: 400,
    retryable: false,
    sentence: "The request body cannot be read; send well-formed JSON.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    retryable: false,
    sentence: "This content type is not accepted here; send application/json.",
  },
  BODY_TOO_LARGE: { status: 413, retryable: false, sentence: "The request body is too large; send less at once." },
  UNAUTHENTICATED: {
    status: 401,
    retryable: false,
    sentence: "It is not clear who is asking; open a page of this site first or send a valid credential.",
  },
  FORBIDDEN: { status: 403, retryable: false, sentence: "This credential is not allowed to do that." },
  NOT_FOUND: { status: 404, retryable: false, sentence: "There is nothing here, or it belongs to someone else." },
  METHOD_NOT_ALLOWED: {
    status: 405,
    retryable: false,
    sentence: "This address does not know that method; the Allow header names those it knows.",
  },
  CONFLICT: {
    status: 409,
    retryable: false,
    sentence: "The thing is not in a state that allows this; look at its status first.",
  },
  PRECONDITION_FAILED: {
    status: 412,
    retryable: false,
    sentence: "This version of the protocol is not spoken here; the Tus-Version header names the one that is.",
  },
  // The tus protocol's own.
  CHECKSUM_MISMATCH: {
    status: 460,
    retryable: true,
    sentence: "This piece is not what its checksum says; send it again.",
  },
  NOT_READY: { status: 409, retryable: true, sentence: "The film is not finished yet; ask again when it is." },
  IDEMPOTENCY_MISMATCH: {
    status: 422,
    retryable: false,
    sentence: "This Idempotency-Key was used for a different request; use a new key.",
  },
  RANGE_NOT_SATISFIABLE: {
    status: 416,
    retryable: false,
    sentence: "The asked range lies outside the file; Content-Range tells its size.",
  },
  RATE_LIMIT_EXCEEDED: {
    status: 429,
    retryable: true,
    sentence: "That was too much at once; wait as long as Retry-After says and try again.",
  },
  BUDGET_EXCEEDED: {
    status: 402,
    retryable: false,
    sentence: "This would pass the month's spending cap; raise the cap in the settings or wait for the next month.",
  },
  QUOTA_EXCEEDED: {
    status: 413,
    retryable: false,
    sentence: "There is no room left for this owner's files; delete some videos or uploads first.",
  },
  PASSWORD_REQUIRED: {
    status: 401,
    retryable: false,
    sentence: "This link opens with a password; ask whoever sent it to you.",
  },
  ADDRESS_REFUSED: {
    status: 422,
    retryable: false,
    sentence: "This address is not on the public internet, or leads away from it; use a public https address.",
  },
  ADDRESS_UNREACHABLE: {
    status: 502,
    retryable: true,
    sentence: "This address could not be reached; check how it is written, or try again.",
  },
  FILE_REFUSED: {
    status: 422,
    retryable: false,
    sentence: "This file is not what it says it is, or of no kind that is accepted here.",
  },
  UNSUPPORTED_FIELD: {
    status: 422,
    retryable: false,
    sentence: "A field is known but not honoured yet; leave the named field out.",
  },
  MODEL_RETIRED: { status: 422, retryable: false, sentence: "This model is no longer offered; choose another." },
  CONTENT_POLICY_VIOLATION: {
    status: 422,
    retryable: false,
    sentence: "The model's provider refuses this content; say it differently, or choose another model.",
  },
  // Ours at the provider, not the caller's here.
  AUTHENTICATION_ERROR: {
    status: 502,
    retryable: false,
    sentence: "The provider does not accept this installation's key; whoever runs it must set a valid one.",
  },
  INSUFFICIENT_BALANCE: {
    status: 502,
    retryable: false,
    sentence: "This installation's account at the provider is used up; whoever runs it must top it up.",
  },
  INVALID_INPUT: {
    status: 422,
    retryable: false,
    sentence: "The provider does not take this input; change what it names.",
  },
  PROVIDER_UNAVAILABLE: {
    status: 503,
    retryable: true,
    sentence: "The provider does not answer just now; try again in a few minutes, or choose another.",
  },
  PROVIDER_FAILED: {
    status: 502,
    retryable: true,
    sentence: "The provider could not do it; try again, or choose another.",
  },
  RESULT_EXPIRED: {
    status: 502,
    retryable: false,
    sentence: "The provider no longer has the result; order it again.",
  },
  PURCHASE_UNKNOWN: {
    status: 502,
    retryable: false,
    sentence:
      "The provider never said whether it took the order, which may have been billed; look at your account there before ordering again.",
  },
  STORYBOARD_INVALID: {
    status: 422,
    retryable: false,
    sentence: "The storyboard does not hold together; correct the named places.",
  },
  WRITER_FAILED: {
    status: 502,
    retryable: true,
    sentence: "The storyboard could not be written; try again, or give more context.",
  },
  SPEECH_FAILED: { status: 502, retryable: true, sentence: "The narration could not be spoken; try again." },
  DRAWING_FAILED: { status: 500, retryable: true, sentence: "A scene could not be drawn; try again." },
  ENCODING_FAILED: { status: 500, retryable: true, sentence: "The film could not be encoded; try again." },
  DEADLINE_EXCEEDED: {
    status: 504,
    retryable: true,
    sentence: "This took longer than allowed and was stopped; try again, or ask for a shorter film.",
  },
  CANCELLED: { status: 409, retryable: true, sentence: "This was cancelled; it can be started again." },
  DISK_FULL: {
    status: 507,
    retryable: true,
    sentence: "The disk is full; free some space where DATA_DIR lies and try again.",
  },
  STORAGE_FAILED: { status: 500, retryable: true, sentence: "A file could not be stored or read; try again." },
  INTERNAL_ERROR: {
    status: 500,
    retryable: true,
    sentence: "Something unexpected went wrong on this side; try again.",
  },
} as const satisfies Record<ErrorCode, FailureKind>;
