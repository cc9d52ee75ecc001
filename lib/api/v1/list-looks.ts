import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { lookInfos } from "#lib/contracts/look-infos";
import { LookName } from "#lib/contracts/looks";

const LookInfo = z.object({ name: LookName, title: z.string(), description: z.string() });

export const listLooks = operation({
  id: "listLooks",
  method: "GET",
  path: "/v1/looks",
  summary: "Looks a film can have",
  tag: "catalogue",
  access: anybody,
  input: z.object({}),
  answer: json(z.object({ looks: z.array(LookInfo) })),
  run: async () => ({ looks: [...lookInfos] }),
});
