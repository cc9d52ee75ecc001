import { errorAnswer } from "#lib/api/error-answer";
import { Failure } from "#lib/errors/failure";

/** The answer to every address below `/api` that no operation has: an error body, not a page. */
export function nothingHere(): Response {
  const failure = new Failure("NOT_FOUND", { message: "There is no such address; /api/openapi.json lists them." });
  const { status, body } = errorAnswer(failure, crypto.randomUUID());
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
