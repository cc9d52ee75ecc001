import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";

const ModelInfo = z.object({
  id: z.string(),
  name: z.string(),
  provider: z.string(),
  purpose: z.enum(["storyboard"]),
  description: z.string(),
});

const models: z.infer<typeof ModelInfo>[] = [
  {
    id: "outline",
    name: "Outline writer",
    provider: "local",
    purpose: "storyboard",
    description: "Makes a storyboard of your notes, or takes one from the topic library; other model names fall to it.",
  },
];

export const listModels = operation({
  id: "listModels",
  method: "GET",
  path: "/v1/models",
  summary: "Writers of storyboards that are ready here",
  tag: "catalogue",
  access: anybody,
  input: z.object({}),
  answer: json(z.object({ models: z.array(ModelInfo) })),
  run: async () => ({ models }),
});
