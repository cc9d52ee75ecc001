import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { openApi } from "#lib/api/open-api";
import { type Operation, operation } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";

type Description = Record<string, unknown>;
/** Made once: only the server's address depends on where it was asked for. */
let known: Description | undefined;

function descriptionFor(baseUrl: string): Description {
  known ??= { ...openApi([...operationTable, readOpenApi], "") };
  return baseUrl === "" ? known : { ...known, servers: [{ url: baseUrl }] };
}

export const readOpenApi: Operation<Record<string, never>, Description> = operation({
  id: "readOpenApi",
  method: "GET",
  path: "/openapi.json",
  summary: "This description",
  tag: "system",
  access: anybody,
  input: z.object({}),
  answer: json(z.record(z.string(), z.unknown())),
  run: async (_input, _caller, { baseUrl }) => descriptionFor(baseUrl),
});
