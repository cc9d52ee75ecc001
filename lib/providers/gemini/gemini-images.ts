import { readFile } from "node:fs/promises";
import { settings } from "#lib/config/settings";
import { askGemini, checkGemini, geminiConfigured } from "#lib/providers/gemini/ask-gemini";
import { retiredModel } from "#lib/providers/gemini/gemini-failure";
import { imageCards, retiredImageModels } from "#lib/providers/gemini/image-models";
import { readImageAnswer } from "#lib/providers/gemini/read-image-answer";
import type { CallOptions, ImageProvider, ImageRequest } from "#lib/providers/media-work";
import { writePictures } from "#lib/providers/pictures/write-pictures";
import { vendorFailure } from "#lib/providers/vendor-failure";

const provider = "gemini";
/** Base64 of the largest picture (4K PNG) and words around it. */
const mostBytes = 80_000_000;
/** A picture takes longer than a sentence. */
const patienceTimes = 3;

/** Pictures by Google's Gemini. The picture comes within the answer: there is nothing to look after. */
export const geminiImages: ImageProvider = {
  name: provider,
  pollSeconds: 1,
  configured: geminiConfigured,
  models: () => imageCards,
  start,
  async status(operation) {
    return { state: "succeeded", result: operation };
  },
  async fetch() {
    return [];
  },
  check: checkGemini,
};

async function start({ model, prompt, aspectRatio, references }: ImageRequest, folder: string, options: CallOptions) {
  const successor = retiredImageModels[model];
  if (successor !== undefined) {
    const message = `Gemini no longer offers ${model}; choose ${successor}.`;
    throw vendorFailure("MODEL_RETIRED", provider, { message });
  }
  const pictures = await Promise.all(
    references.map(async ({ path, contentType }) => ({
      inlineData: { mimeType: contentType, data: await readFile(path, "base64") },
    })),
  );
  const reply = await askGemini(`/models/${encodeURIComponent(model)}:generateContent`, {
    method: "POST",
    body: {
      contents: [{ role: "user", parts: [...pictures, { text: prompt }] }],
      generationConfig: { responseModalities: ["TEXT", "IMAGE"], imageConfig: { aspectRatio, imageSize: "1K" } },
    },
    signal: options.signal,
    timeoutSeconds: settings().VENDOR_ANSWER_SECONDS * patienceTimes,
    maxBytes: mostBytes,
    order: true,
    refusal: retiredModel(model),
  });
  return { paths: await writePictures(provider, readImageAnswer(reply), folder, options.signal) };
}
