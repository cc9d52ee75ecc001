import { z } from "zod";
import { anybody } from "#lib/api/access";
import { buySample } from "#lib/api/buy-sample";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { Failure } from "#lib/errors/failure";
import { speakSample } from "#lib/voices/speak-sample";

const Part = z.string().min(1).max(60);

export const readVoiceSample = operation({
  id: "readVoiceSample",
  method: "GET",
  path: "/v1/voices/{provider}/{name}/sample",
  summary: "A sentence to hear a voice by",
  tag: "catalogue",
  access: anybody,
  input: z.object({ params: z.object({ provider: Part, name: Part }) }),
  answer: media("audio/wav"),
  failures: ["FORBIDDEN", "BUDGET_EXCEEDED"],
  run: async ({ params: { provider, name } }, _caller, { requestHeaders }) => {
    // What this machine speaks is anybody's; who first hears a vendor's voice pays for it.
    const sample = await speakSample(`${provider}/${name}`, (folder) => buySample(requestHeaders, folder));
    if (!sample) throw new Failure("NOT_FOUND");
    return { ...sample, contentType: "audio/wav", fileName: `${provider}-${name}.wav` };
  },
});
