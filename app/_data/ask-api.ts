import type { z } from "zod";
import type { ErrorBody, Issue } from "#lib/contracts/error-codes";

/** What the API answered instead of what was asked for, in words for people. `status` 0: no answer came. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly requestId: string | undefined;

  constructor(status: number, body: Partial<ErrorBody["error"]>) {
    super(body.message ?? "The server could not be understood. Try again in a moment.");
    this.name = "ApiProblem";
    this.status = status;
    this.code = body.code ?? "INTERNAL_ERROR";
    this.issues = body.issues ?? [];
    this.requestId = body.request_id;
  }
}

const silent = "The server does not answer. What you typed is kept: try again in a moment.";

async function send(path: string, init: RequestInit | undefined): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiProblem(0, { message: silent });
  }
}

interface Question {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** The reply to a question, whatever it is. @throws ApiProblem when it is an error, or none comes. */
async function replyTo(path: string, { method = "GET", body, headers, signal }: Question): Promise<unknown> {
  const answer = await send(path, {
    method,
    signal,
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const reply: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new ApiProblem(answer.status, await problemIn(reply));
  return reply;
}

/** What an error says, if it is one of ours. They are rare: what reads them is fetched with the first one. */
export async function problemIn(reply: unknown): Promise<Partial<ErrorBody["error"]>> {
  try {
    const { ErrorBody } = await import("#lib/contracts/error-codes");
    return ErrorBody.safeParse(reply).data?.error ?? {};
  } catch {
    return {};
  }
}

/**
 * Asks the API and parses its answer. The schema is fetched while the answer is on its way: no page brings zod before it
 * has something to parse. @throws ApiProblem when the answer is an error, or not what was promised.
 */
export async function askApi<T extends z.ZodType>(
  path: string,
  schema: () => Promise<T>,
  question: Question = {},
): Promise<z.output<T>> {
  const fetched = schema().catch(() => {
    throw new ApiProblem(0, { message: silent });
  });
  const [promised, reply] = await Promise.all([fetched, replyTo(path, question)]);
  const parsed = promised.safeParse(reply);
  if (!parsed.success) throw new ApiProblem(200, {});
  return parsed.data;
}

/** Has the API do something, and looks at nothing but whether it did. @throws ApiProblem when it did not. */
export async function tellApi(path: string, question: Question): Promise<void> {
  await replyTo(path, question);
}
