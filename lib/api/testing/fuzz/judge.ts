import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";
import type { Described } from "#lib/api/testing/fuzz/json-schema";
import { ErrorBody, ErrorCode } from "#lib/contracts/error-codes";

/** What an answer has against it, in words; nothing when it is as the description says. */
export type Judge = (
  at: { path: string; method: string; described: Described },
  response: Response,
) => Promise<string[]>;

/** Holds answers against a description. */
export function judgeBy(document: object): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  // Says how the bytes are written, and forbids nothing.
  ajv.addFormat("base64", true);
  ajv.addSchema(JSON.parse(JSON.stringify(document)), "api");
  const pointer = (...parts: string[]) =>
    `api#/${parts.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;

  return async ({ path, method, described }, response) => {
    const status = String(response.status);
    const answer = described.responses[status];
    const said = await read(response);
    // Only a door whose callers know such statuses describes them; what went wrong here is never among them.
    if (!answer && response.status >= 500) return [`answered ${status}: ${said.text}`];
    if (!answer) return [`answered ${status}, which is not described: ${said.text}`];
    if (said.type === undefined) return [];
    const known = Object.keys(answer.content ?? {});
    if (!known.includes(said.type)) return [`answered ${status} as ${said.type}, and not as ${known.join(" or ")}`];
    if (said.type !== "application/json") return [];
    const check = ajv.getSchema(pointer("paths", path, method, "responses", status, "content", said.type, "schema"));
    const body: unknown = JSON.parse(said.text);
    const wrong = check?.(body) === true ? [] : [`${status}: ${ajv.errorsText(check?.errors)}: ${said.text}`];
    return [...wrong, ...unknownCode(answer["x-codes"], body)];
  };
}

/** The code of an error, in any door's form. */
const Said = z.union([
  ErrorBody.transform(({ error }) => error.code),
  z.object({ error_code: ErrorCode }).transform(({ error_code }) => error_code),
]);

function unknownCode(codes: readonly string[] | undefined, body: unknown): string[] {
  const code = codes && Said.safeParse(body).data;
  return code === undefined || codes?.includes(code) ? [] : [`${code} is not among the failures described`];
}

async function read(response: Response): Promise<{ type?: string; text: string }> {
  const type = response.headers.get("content-type")?.split(";")[0];
  if (type === "application/json") return { type, text: await response.text() };
  await response.body?.cancel();
  return { type, text: "" };
}
