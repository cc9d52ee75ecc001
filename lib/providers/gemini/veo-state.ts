import { z } from "zod";
import { endOfGemini, GeminiError } from "#lib/providers/gemini/gemini-failure";
import type { WorkState } from "#lib/providers/media-work";
import { tidy } from "#lib/providers/vendor-failure";

/** An operation as Veo's services tell it; `done` is absent while it runs. */
export const VeoOperation = z.looseObject({
  // It becomes a part of an address.
  name: z.string().regex(/^[\w-]+(\/[\w.-]*[\w-])+$/),
  done: z.boolean().nullish(),
  error: GeminiError.nullish(),
  response: z
    .looseObject({
      generateVideoResponse: z
        .looseObject({
          generatedSamples: z
            .array(z.looseObject({ video: z.looseObject({ uri: z.string().nullish() }).nullish() }))
            .nullish(),
          raiMediaFilteredCount: z.number().nullish(),
          raiMediaFilteredReasons: z.array(z.string()).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/** How an operation stands. */
export function veoState({ done, error, response }: z.infer<typeof VeoOperation>): WorkState {
  if (!done) return { state: "running" };
  if (error) return { state: "failed", ...endOfGemini(error) };
  const made = response?.generateVideoResponse;
  const uris = (made?.generatedSamples ?? [])
    .map(({ video }) => video?.uri)
    .filter((uri) => uri !== null && uri !== undefined);
  if (uris.length > 0) return { state: "succeeded", result: { dialect: "veo", uris } };
  const reasons = made?.raiMediaFilteredReasons ?? [];
  if (reasons.length > 0 || (made?.raiMediaFilteredCount ?? 0) > 0) {
    const why = reasons[0] === undefined ? "" : ` It says: ${tidy(reasons[0])}`;
    const message = `Gemini filtered the video out by its content policy; say it differently, or choose another model.${why}`;
    return { state: "failed", code: "CONTENT_POLICY_VIOLATION", message };
  }
  const message = "Gemini finished without a video; try again, or choose another model.";
  return { state: "failed", code: "PROVIDER_FAILED", message };
}
