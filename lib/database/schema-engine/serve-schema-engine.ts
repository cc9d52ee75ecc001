#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// Stands in for Prisma's native schema engine, which would be downloaded: the same JSON-RPC over standard input and
// output, answered by the official WASM build of that engine. Named to the Prisma CLI by PRISMA_SCHEMA_ENGINE_BINARY.
import { readFileSync } from "node:fs";
import readline from "node:readline";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine, version } from "@prisma/schema-engine-wasm";
import { z } from "zod";
import { EngineAdapter, poolConfig } from "#lib/database/schema-engine/engine-adapter";
import { readCharColumnsAsText } from "#lib/database/schema-engine/read-char-columns";
import { databaseCommands, errorCode, runDatabaseCommand } from "#lib/database/schema-engine/run-database-command";

const argv = process.argv.slice(2);
const Request = z.object({ id: z.number(), method: z.string(), params: z.unknown() });
const Datasource = z.object({ url: z.string().optional() });

if (argv.includes("--version")) console.log(`schema-engine-cli ${version()}`);
else if (argv.includes("cli")) await answerCommand();
else await answerRequests();
process.exit(0);

async function answerCommand(): Promise<void> {
  const command = databaseCommands.find((name) => argv.includes(name));
  if (!command) throw new Error(`no database command in ${argv.join(" ")}`);
  try {
    await runDatabaseCommand(command, address());
  } catch (error) {
    const fields = { error_code: errorCode(error), message: error instanceof Error ? error.message : String(error) };
    console.error(JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields }));
    process.exit(1);
  }
}

async function answerRequests(): Promise<void> {
  readCharColumnsAsText();
  let engine: Promise<SchemaEngine> | undefined;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = Request.safeParse(line.trim() ? JSON.parse(line) : undefined);
    // Anything else is the CLI's thanks for a print.
    if (!request.success) continue;
    const { id, method, params } = request.data;
    try {
      engine ??= openEngine();
      const result = await callEngine(await engine, method, params);
      const print = z.object({ stdout: z.string().min(1) }).safeParse(method === "diff" ? result : undefined);
      if (print.success) say({ id: 1e6 + id, method: "print", params: { content: print.data.stdout } });
      say({ id, result: result ?? null });
    } catch (error) {
      say({ id, error: describeError(error) });
    }
  }
}

function openEngine(): Promise<SchemaEngine> {
  const datamodels = argv.flatMap((file, index): [string, string][] =>
    argv[index - 1] === "--datamodels" ? [[file, readFileSync(file, "utf8")]] : [],
  );
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(poolConfig(address())));
  return SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => {}, adapter);
}

async function callEngine(engine: SchemaEngine, method: string, params: unknown): Promise<unknown> {
  const call: unknown = Reflect.get(engine, method === "getDatabaseVersion" ? "version" : method);
  if (typeof call !== "function") throw new Error(`the schema engine has no ${method}`);
  return Reflect.apply(call, engine, [params]);
}

function address(): string {
  const given = argv[argv.indexOf("--datasource") + 1];
  const { url } = Datasource.parse(argv.includes("--datasource") && given ? JSON.parse(given) : {});
  if (!url) throw new Error("no database address");
  return url;
}

function say(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/** The engine throws errors whose message is JSON, the adapter ordinary ones. */
function describeError(error: unknown): object {
  const text = error instanceof Error ? error.message : String(error);
  const Known = z.object({ message: z.string(), meta: z.unknown(), error_code: z.string().optional() });
  const known = Known.safeParse(parseJson(text));
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const data = known.success ? known.data : { message: text, meta: undefined, error_code: undefined };
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: {
      is_panic: false,
      message: data.message,
      meta: data.meta ?? null,
      error_code: code ?? data.error_code ?? null,
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
