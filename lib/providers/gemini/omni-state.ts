import { z } from "zod";
import { endOfGemini, GeminiError } from "#lib/providers/gemini/gemini-failure";
import type { Json, WorkState } from "#lib/providers/media-work";
import { vendorSays, vendorSentence } from "#lib/providers/vendor-failure";

const provider = "gemini";

const Content = z.looseObject({
  type: z.string().nullish(),
  uri: z.string().nullish(),
  data: z.string().nullish(),
  text: z.string().nullish(),
});
const Step = z.looseObject({ type: z.string(), content: z.array(Content).nullish(), error: GeminiError.nullish() });

export const Interaction = z.looseObject({
  id: z.string().min(1),
  status: z.string(),
  output_video: Content.nullish(),
  steps: z.array(Step).nullish(),
  error: GeminiError.nullish(),
  errors: z.array(GeminiError).nullish(),
  usage: z
    .looseObject({
      output_tokens_by_modality: z.array(z.looseObject({ modality: z.string(), tokens: z.number() })).nullish(),
    })
    .nullish(),
});
export type Interaction = z.infer<typeof Interaction>;
type Content = z.infer<typeof Content>;

/** The video of an interaction: the last one that the model put out. */
export function videoOf(interaction: Interaction): Content | undefined {
  const has = ({ uri, data }: Content) => Boolean(uri) || Boolean(data);
  if (interaction.output_video && has(interaction.output_video)) return interaction.output_video;
  return put(interaction).findLast((content) => content.type === "video" && has(content));
}

const put = ({ steps }: Interaction): Content[] =>
  (steps ?? []).filter(({ type }) => type === "model_output").flatMap(({ content }) => content ?? []);

/** How an interaction stands. `resultOf` makes what `fetch` needs, of the video's address where it has one. */
export function omniState(interaction: Interaction, resultOf: (uri?: string) => Json): WorkState {
  const { status: said } = interaction;
  switch (said) {
    case "queued":
      return { state: "queued", said };
    case "completed":
      return completed(interaction, resultOf);
    case "cancelled":
      return { state: "cancelled" };
    case "budget_exceeded": {
      const code = "INSUFFICIENT_BALANCE";
      return { state: "failed", code, message: vendorSentence(code, provider), said };
    }
    // It waits for what nobody will give it, or has given up.
    case "failed":
    case "incomplete":
    case "requires_action":
    case "requires_continuation":
      return { state: "failed", ...endOfGemini(errorOf(interaction) ?? {}), said };
    default:
      return { state: "running", said };
  }
}

const errorOf = ({ error, errors, steps }: Interaction): GeminiError | undefined =>
  error ?? errors?.[0] ?? steps?.findLast((step) => step.error)?.error ?? undefined;

function completed(interaction: Interaction, resultOf: (uri?: string) => Json): WorkState {
  const { status: said } = interaction;
  const video = videoOf(interaction);
  if (video) return { state: "succeeded", result: resultOf(video.uri ?? undefined) };
  const error = errorOf(interaction);
  if (error) return { state: "failed", ...endOfGemini(error), said };
  const tokens = interaction.usage?.output_tokens_by_modality ?? [];
  const filmed = tokens.some((count) => count.modality.toLowerCase() === "video" && count.tokens > 0);
  const words = put(interaction).findLast(({ text }) => text)?.text;
  // A refusal has no code of its own: it is an end with words in place of the video, and no video counted.
  if (words && !filmed) {
    return { state: "failed", code: "CONTENT_POLICY_VIOLATION", message: vendorSays(provider, words), said };
  }
  const message = "Gemini finished without a video; try again, or choose another model.";
  return { state: "failed", code: "PROVIDER_FAILED", message, said };
}
