import { expect } from "vitest";
import { type Asked, ask } from "#lib/api/testing/ask";
import { ErrorBody } from "#lib/contracts/error-codes";

/** Asks for something that is refused: its status, code and the fields that are named. The error's form is checked. */
export async function refused(cookie: string, address: string, asked: Asked) {
  const response = await ask(address, { ...asked, headers: { cookie, ...asked.headers } });
  const { error } = ErrorBody.parse(await response.json());
  expect(response.headers.get("x-request-id")).toBe(error.request_id);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return { status: response.status, code: error.code, fields: error.issues?.map(({ path }) => path) };
}
