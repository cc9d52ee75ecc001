import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ListedVoice } from "#lib/contracts/voice-info";
import { askForVoices } from "#lib/voices/list-voices";

export const listVoices = operation({
  id: "listVoices",
  method: "GET",
  path: "/v1/voices",
  summary: "Voices that can speak here",
  tag: "catalogue",
  access: anybody,
  input: z.object({}),
  answer: json(z.object({ voices: z.array(ListedVoice) })),
  run: async () => ({ voices: await askForVoices() }),
});
