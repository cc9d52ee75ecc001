import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { providerTitles } from "#lib/contracts/provider-titles";
import { isFailure } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";
import type { Json, MediaProvider } from "#lib/providers/media-work";
import { type Fault, type FaultKind, type FaultStage, faultKinds, orderNotTaken } from "#lib/providers/testing/faults";

export type Cell = `${FaultStage} ${FaultKind}`;
const stages = ["start", "status", "fetch"] as const;
/** It cannot happen at this door. */
const never = "-";
const unknown = "PURCHASE_UNKNOWN";

/** What all vendors' faults mean, unless a vendor says it with codes of its own. */
const usual: Readonly<Record<FaultKind, Readonly<Record<FaultStage, string>>>> = {
  "429": { start: "RATE_LIMIT_EXCEEDED", status: "RATE_LIMIT_EXCEEDED", fetch: "RATE_LIMIT_EXCEEDED" },
  "429-retry-after": { start: "RATE_LIMIT_EXCEEDED", status: "RATE_LIMIT_EXCEEDED", fetch: "RATE_LIMIT_EXCEEDED" },
  "500": { start: "PROVIDER_UNAVAILABLE", status: "PROVIDER_UNAVAILABLE", fetch: "PROVIDER_UNAVAILABLE" },
  "502-html": { start: unknown, status: "PROVIDER_UNAVAILABLE", fetch: "PROVIDER_UNAVAILABLE" },
  timeout: { start: unknown, status: "PROVIDER_UNAVAILABLE", fetch: "PROVIDER_UNAVAILABLE" },
  hang: { start: unknown, status: "PROVIDER_UNAVAILABLE", fetch: "PROVIDER_UNAVAILABLE" },
  "truncated-json": { start: unknown, status: "PROVIDER_FAILED", fetch: "PROVIDER_UNAVAILABLE" },
  "wrong-content-type": { start: unknown, status: "PROVIDER_FAILED", fetch: "PROVIDER_UNAVAILABLE" },
  moderated: { start: "CONTENT_POLICY_VIOLATION", status: "CONTENT_POLICY_VIOLATION", fetch: never },
  "empty-output": { start: unknown, status: "PROVIDER_FAILED", fetch: "PROVIDER_UNAVAILABLE" },
  "expired-url": { start: never, status: "RESULT_EXPIRED", fetch: "RESULT_EXPIRED" },
  "200-with-error": { start: "INVALID_INPUT", status: "PROVIDER_FAILED", fetch: "PROVIDER_UNAVAILABLE" },
  reset: { start: unknown, status: "PROVIDER_UNAVAILABLE", fetch: "PROVIDER_UNAVAILABLE" },
  "10-gb": { start: unknown, status: "PROVIDER_FAILED", fetch: "FILE_REFUSED" },
};

interface Matrix<R> {
  title: string;
  provider: MediaProvider<R, unknown>;
  open(options: { faults: readonly Fault[] }): Promise<{ creations(): number }>;
  expected: Partial<Record<Cell, string>>;
  request: R;
}

interface Fate {
  code: string;
  retryable: boolean;
  says: string;
  waits?: number;
  /** The vendor's work ended so; otherwise the call failed. */
  ended: boolean;
}

/** Plays every fault at every door, asserts what comes of it, and gives the table. */
export async function faultMatrix<R>(matrix: Matrix<R>): Promise<string> {
  const rows: string[] = [];
  for (const at of stages) {
    for (const kind of faultKinds) {
      const code = matrix.expected[`${at} ${kind}`] ?? usual[kind][at];
      if (code !== never) rows.push(await row(matrix, at, kind, code));
    }
  }
  const head = "| door | fault | code | try again | ordered | what people read |\n|---|---|---|---|---|---|";
  return `${head}\n${rows.join("\n")}\n`;
}

async function row<R>(matrix: Matrix<R>, at: FaultStage, kind: FaultKind, code: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "fault-matrix-"));
  try {
    const stub = await matrix.open({ faults: [{ at, kind }] });
    const fate = await fateAt(matrix, at, folder, kind === "timeout" || kind === "hang");
    const creations = stub.creations();
    const name = `${matrix.title}: ${kind} at ${at}`;
    expect(`${name}: ${fate?.code}`).toBe(`${name}: ${code}`);
    if (fate === undefined) {
      // The vendor was told a name for the work beforehand, and knew it when it was asked.
      expect(creations, name).toBe(1);
      return `| ${at} | ${kind} | none | it goes on | 1 | |`;
    }
    expect(fate.retryable, name).toBe(isKnown(code) && failureTable[code].retryable);
    // Nothing is ever ordered twice; after a plain no, nothing was.
    const refused = at === "start" && (orderNotTaken(kind) || fate.code !== unknown);
    expect(creations, name).toBe(refused ? 0 : 1);
    expect(fate.code === unknown, `${name}: unknown only where an order may have been taken`).toBe(
      at === "start" && code === unknown,
    );
    if (kind === "429-retry-after") expect(fate.waits, name).toBe(7);
    expect(fate.says, name).toContain(providerTitles[matrix.provider.name]);
    expect(fate.says, name).toMatch(/^.{20,300}[.!?]$/u);
    expect(await readdir(folder), `${name} leaves nothing behind`).toEqual([]);
    const again = fate.ended ? "over" : fate.retryable ? "yes" : "no";
    return `| ${at} | ${kind} | ${fate.code} | ${again} | ${creations} | ${fate.says} |`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isKnown = (code: string): code is keyof typeof failureTable => code in failureTable;

/** What becomes of an order with a fault at one of its doors. Only where nobody answers is patience short. */
async function fateAt<R>(
  { provider, request }: Matrix<R>,
  at: FaultStage,
  folder: string,
  short: boolean,
): Promise<Fate | undefined> {
  const options = { signal: new AbortController().signal };
  const impatient = () => changeSettings({ VENDOR_ANSWER_SECONDS: short ? "0.3" : undefined });
  changeSettings({ VENDOR_ANSWER_SECONDS: undefined });
  let operation: Json = null;
  if (at === "start") impatient();
  const failed = await fateOf(async () => {
    const begun = await provider.start(request, folder, options);
    if ("operation" in begun) operation = begun.operation;
  });
  if (failed || at === "start") return failed;
  if (at === "status") impatient();
  let result: Json | undefined;
  for (let looks = 0; result === undefined && looks < 20; looks += 1) {
    let over: Fate | undefined;
    const broken = await fateOf(async () => {
      const state = await provider.status(operation, options);
      if (state.state === "succeeded") result = state.result;
      if (state.state !== "failed") return;
      const { code, message } = state;
      over = { code, retryable: failureTable[code].retryable, says: message, ended: true };
    });
    if (broken || over) return broken ?? over;
  }
  impatient();
  return fateOf(() => provider.fetch(result ?? null, folder, options));
}

async function fateOf(act: () => Promise<unknown>): Promise<Fate | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { code, retryable, message: says, retryAfterSeconds: waits } = error;
    return { code, retryable, says, waits, ended: false };
  }
}
