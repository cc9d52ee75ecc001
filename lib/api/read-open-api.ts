import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { openApi } from "#lib/api/open-api";
import { type Operation, operation } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";

type Description = Record<string, unknown>;
/** The newest one: it only changes with the address under which it was asked for. */
let known: { baseUrl: string; description: Description } | undefined;

function descriptionFor(baseUrl: string): Description {
  if (known?.baseUrl !== baseUrl)
    known = { baseUrl, description: { ...openApi([...operationTable, readOpenApi], baseUrl) } };
  return known.description;
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
