import { z } from "zod";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure, vendorSays } from "#lib/providers/vendor-failure";

const Part = z.looseObject({
  text: z.string().optional(),
  /** A first try that the model threw away. */
  thought: z.boolean().optional(),
  inlineData: z.looseObject({ mimeType: z.string(), data: z.string().min(1) }).optional(),
});
const Answer = z.looseObject({
  candidates: z
    .array(
      z.looseObject({
        content: z.looseObject({ parts: z.array(Part).default([]) }).optional(),
        finishReason: z.string().optional(),
        finishMessage: z.string().optional(),
      }),
    )
    .default([]),
  promptFeedback: z.looseObject({ blockReason: z.string().optional() }).optional(),
});

/** Why Google ended an answer: these words say that it does not want to show it. */
const refusals = new Set([
  "SAFETY",
  "RECITATION",
  "BLOCKLIST",
  "PROHIBITED_CONTENT",
  "SPII",
  "IMAGE_SAFETY",
  "IMAGE_PROHIBITED_CONTENT",
  "IMAGE_RECITATION",
]);

/**
 * The pictures in an answer of generateContent, in base64. Throws CONTENT_POLICY_VIOLATION where Google refused, also
 * with HTTP 200; PROVIDER_FAILED where it answered without a picture.
 */
export function readImageAnswer(reply: VendorReply): string[] {
  const { candidates, promptFeedback } = readReply(Answer, reply, { provider: "gemini", order: true });
  const parts = candidates.flatMap(({ content }) => content?.parts ?? []);
  const pictures = parts.flatMap(({ inlineData, thought }) =>
    inlineData?.mimeType.startsWith("image/") && !thought ? [inlineData.data] : [],
  );
  if (pictures.length > 0) return pictures;
  if (promptFeedback?.blockReason !== undefined) throw vendorFailure("CONTENT_POLICY_VIOLATION", "gemini");
  const refused = candidates.find(({ finishReason }) => refusals.has(finishReason ?? ""));
  const said = refused?.finishMessage;
  if (refused) {
    const message = said === undefined ? undefined : vendorSays("gemini", said);
    throw vendorFailure("CONTENT_POLICY_VIOLATION", "gemini", { message });
  }
  const words = parts.map(({ text }) => text ?? "").join(" ");
  const message = words.trim() === "" ? "Gemini answered without a picture; try again." : vendorSays("gemini", words);
  throw vendorFailure("PROVIDER_FAILED", "gemini", { message });
}
