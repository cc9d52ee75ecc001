import type { z } from "zod";
import type { Access, Asking } from "#lib/api/access";
import type { Answer } from "#lib/api/answer";
import type { ErrorForm } from "#lib/api/error-form";
import { parseInput } from "#lib/api/parse-input";
import { limitRate, type RateLimit, usualLimit } from "#lib/api/rate-limit";
import type { RunContext } from "#lib/api/run-context";
import type { Tag } from "#lib/api/tag-table";
import type { ErrorCode } from "#lib/contracts/error-codes";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The parts of a request that an operation reads, each a schema; a part that is left out is not looked at. */
type InputParts = Partial<Record<"params" | "query" | "headers" | "body", z.ZodType>>;

/** An endpoint without the types of its input and answer: what routes, tables and OpenAPI work with. */
export interface Door {
  /** A verb phrase in camel case; the `operationId` of OpenAPI. */
  readonly id: string;
  readonly method: Method;
  /** Below `/api`, as `/v1/jobs/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** More words, in Markdown, where the summary does not say it all. */
  readonly description?: string;
  readonly tag: Tag;
  readonly access: Pick<Access<unknown>, "name" | "scope">;
  /** What its requests count as. */
  readonly limit: RateLimit;
  readonly parts: InputParts;
  /** Of its JSON, where that is not the usual 1 MB: `maxPictureJsonBytes`. */
  readonly maxBodyBytes?: number;
  /** A body that would be taken in. */
  readonly example?: unknown;
  readonly answer: Pick<Answer<never>, "status" | "contents" | "others" | "further">;
  /** Headers that every answer carries, refusals too. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Codes for what is wrong at these places of its input ("headers.content-type"), where these are their own. */
  readonly refusals?: Readonly<Record<string, ErrorCode>>;
  /** How failures are told, where that is not the usual form. */
  readonly errors?: ErrorForm;
  /** Fields of a form (multipart/form-data) that `run` reads by itself, for the description. */
  readonly form?: z.ZodType;
  /** How it may fail beside what follows from its parts (`failures-of`). */
  readonly failures?: readonly ErrorCode[];
  /** `read` gets what came over the wire, untrusted. Throws Failure. */
  respond(read: () => Promise<unknown>, asking: Asking, context: RunContext): Promise<Response>;
}

/** An endpoint as data. `I` is what a caller writes, `T` what it answers. */
export interface Operation<I, T> extends Door {
  /** Identifies the caller, parses, runs, and checks the answer. Throws Failure. */
  invoke(input: I, asking: Asking, context: RunContext): Promise<T>;
}

interface Definition<I extends z.ZodObject<InputParts>, C, T> extends Omit<Door, "parts" | "respond" | "limit"> {
  /** Only where it is not the usual one. */
  limit?: RateLimit;
  access: Access<C>;
  input: I;
  answer: Answer<T>;
  run(input: z.output<I>, caller: C, context: RunContext): Promise<T>;
}

/** Makes an operation of its parts. */
export function operation<I extends z.ZodObject<InputParts>, C, T>(
  definition: Definition<I, C, T>,
): Operation<z.input<I>, T> {
  const { input, access, answer, run, limit = usualLimit(definition.method, answer), ...words } = definition;

  const callerOf = async (asking: Asking, context: RunContext): Promise<C> => {
    try {
      return await access.identify(asking);
    } catch (refusal) {
      // Credentials cannot be guessed at will.
      await limitRate(limit, undefined, asking, context);
      throw refusal;
    }
  };
  const work = async (read: () => Promise<unknown>, asking: Asking, context: RunContext): Promise<T> => {
    const caller = await callerOf(asking, context);
    await limitRate(limit, caller, asking, context);
    return answer.check(await run(parseInput(input, await read(), words.refusals), caller, context));
  };
  return {
    ...words,
    access,
    answer,
    limit,
    parts: input.shape,
    invoke: (given, asking, context) => work(async () => given, asking, context),
    respond: async (read, asking, context) => answer.toResponse(await work(read, asking, context), context),
  };
}
