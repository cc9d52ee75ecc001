import type { z } from "zod";
import { type ErrorBody, ErrorBody as ErrorBodySchema, type Issue } from "#lib/contracts/error-codes";

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

/** Asks the API and parses its answer. @throws ApiProblem when the answer is an error, or not what was promised. */
export async function askApi<T extends z.ZodType>(
  path: string,
  schema: T,
  question: Question = {},
): Promise<z.output<T>> {
  const { method = "GET", body, headers, signal } = question;
  const answer = await send(path, {
    method,
    signal,
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const reply: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new ApiProblem(answer.status, ErrorBodySchema.safeParse(reply).data?.error ?? {});
  const parsed = schema.safeParse(reply);
  if (!parsed.success) throw new ApiProblem(answer.status, {});
  return parsed.data;
}
