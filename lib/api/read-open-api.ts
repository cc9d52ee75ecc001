import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { openApi } from "#lib/api/open-api";
import { type Operation, operation } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";

export const readOpenApi: Operation<Record<string, never>, Record<string, unknown>> = operation({
  id: "readOpenApi",
  method: "GET",
  path: "/openapi.json",
  summary: "This description",
  tag: "system",
  access: anybody,
  input: z.object({}),
  answer: json(z.record(z.string(), z.unknown())),
  run: async (_input, _caller, { baseUrl }) => ({ ...openApi([...operationTable, readOpenApi], baseUrl) }),
});
