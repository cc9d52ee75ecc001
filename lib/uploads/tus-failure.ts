import type { ErrorCode } from "#lib/contracts/error-codes";
import { Failure } from "#lib/errors/failure";

const codes: Readonly<Record<number, ErrorCode>> = {
  400: "VALIDATION_ERROR",
  403: "VALIDATION_ERROR",
  404: "NOT_FOUND",
  409: "CONFLICT",
  410: "NOT_FOUND",
  412: "PRECONDITION_FAILED",
  413: "BODY_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
};

/** What the library refuses, in our own form. */
export async function tusFailure(answer: Response): Promise<Failure> {
  const words = (await answer.text()).trim();
  const code = codes[answer.status];
  if (code === undefined) return new Failure("STORAGE_FAILED", { cause: new Error(`tus: ${answer.status} ${words}`) });
  return new Failure(code, code === "NOT_FOUND" ? {} : { message: `${words.replace(/\.$/, "")}.` });
}
