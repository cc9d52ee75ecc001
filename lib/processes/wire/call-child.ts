import type { z } from "zod";
import { settings } from "#lib/config/settings";
import type { ErrorCode } from "#lib/contracts/error-codes";
import { Failure } from "#lib/errors/failure";
import type { ChildLink } from "#lib/processes/wire/child-link";
import type { ChildMessage } from "#lib/processes/wire/child-message";

/** How long an aborted call may tidy up before its process is killed; cancelling must take under two seconds. */
const graceMs = 700;

interface Call<R> {
  id: number;
  script: string;
  method: string;
  request: unknown;
  reply: z.ZodType<R>;
  failureCode: ErrorCode;
  signal?: AbortSignal;
  onProgress?: (fraction: number) => void;
  silentSeconds?: number;
  deadlineSeconds?: number;
}

/** Sends one call and waits for its end: an answer, a failure, a death, a silence, a deadline or an abort. */
export async function callChild<R>(link: ChildLink, call: Call<R>): Promise<R> {
  const silentMs = (call.silentSeconds ?? settings().SILENT_CHILD_SECONDS) * 1000;
  const deadlineSeconds = call.deadlineSeconds ?? settings().JOB_DEADLINE_SECONDS;
  const timers: { silence?: NodeJS.Timeout; grace?: NodeJS.Timeout } = {};
  let late = false;

  const heard = () => {
    clearTimeout(timers.silence);
    timers.silence = setTimeout(() => link.kill(`silent for ${silentMs / 1000} s`), silentMs);
  };
  const giveUp = () => {
    link.send({ type: "abort", id: call.id });
    timers.grace ??= setTimeout(() => link.kill("did not stop when asked"), graceMs);
  };
  const deadline = setTimeout(() => {
    late = true;
    giveUp();
  }, deadlineSeconds * 1000);
  call.signal?.addEventListener("abort", giveUp);
  const answered = Promise.withResolvers<Exclude<ChildMessage, { type: "progress" }>>();
  link.hold(call.id, (message) => {
    heard();
    if (message.type === "progress") call.onProgress?.(message.fraction);
    else answered.resolve(message);
  });
  heard();
  try {
    link.send({ type: "call", id: call.id, method: call.method, request: call.request });
    const end = await Promise.race([answered.promise, link.ended]);
    call.signal?.throwIfAborted();
    if (late) throw new Failure("DEADLINE_EXCEEDED", { cause: new Error(`${call.script} after ${deadlineSeconds} s`) });
    return readEnd(end, call);
  } finally {
    for (const timer of [timers.silence, timers.grace, deadline]) clearTimeout(timer);
    call.signal?.removeEventListener("abort", giveUp);
    link.release(call.id);
  }
}

type CallEnd = Exclude<ChildMessage, { type: "progress" }> | Awaited<ChildLink["ended"]>;

function readEnd<R>(end: CallEnd, { script, failureCode, reply }: Call<R>): R {
  if ("how" in end) {
    throw new Failure(failureCode, { cause: new Error(`${script} ended: ${end.how}\n${end.tail}`) });
  }
  if (end.type === "failed") {
    const cause = new Error(`${script}: ${end.trace}`);
    if (end.failure) throw new Failure(end.failure.code, { ...end.failure, cause });
    throw new Failure(failureCode, { cause });
  }
  const parsed = reply.safeParse(end.value);
  if (parsed.success) return parsed.data;
  throw new Failure(failureCode, { cause: new Error(`${script} answered nonsense: ${parsed.error.message}`) });
}
