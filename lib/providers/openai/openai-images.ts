import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { askVendor } from "#lib/providers/ask-vendor";
import type { CallOptions, ImageProvider, ImageRequest } from "#lib/providers/media-work";
import { multipartBody } from "#lib/providers/multipart-body";
import { imageCards, sizeOf } from "#lib/providers/openai/image-models";
import { openaiRefusal } from "#lib/providers/openai/openai-refusal";
import {
  isOpenaiItself,
  isOpenaiPaid,
  openaiBase,
  openaiConfigured,
  openaiHeaders,
} from "#lib/providers/openai/openai-server";
import { downloadPictures } from "#lib/providers/pictures/download-pictures";
import { writePictures } from "#lib/providers/pictures/write-pictures";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure } from "#lib/providers/vendor-failure";
import { checkKey } from "#lib/providers/writing/check-key";

const provider = "openai";
const mostBytes = 150_000_000;
const patienceTimes = 4;

/** Servers answer with the picture, or with where it lies. */
const Answer = z.looseObject({
  data: z.array(
    z.union([
      z.looseObject({ b64_json: z.string().min(1) }).transform(({ b64_json }) => ({ base64: b64_json })),
      z.looseObject({ url: z.url() }).transform(({ url }) => ({ url })),
    ]),
  ),
});
const Result = z.object({ urls: z.array(z.string()).min(1) });

/** Pictures by OpenAI, and by servers that speak its language. */
export const openaiImages: ImageProvider = {
  name: provider,
  pollSeconds: 1,
  configured: () => openaiConfigured() && imageCards().length > 0,
  paid: isOpenaiPaid,
  models: imageCards,
  start,
  async status(operation) {
    return { state: "succeeded", result: operation };
  },
  async fetch(result, folder, { signal }) {
    const { urls } = Result.parse(result);
    return downloadPictures({ provider, base: openaiBase(), urls, headers: openaiHeaders() }, folder, signal);
  },
  check: (options) => checkKey({ provider, base: openaiBase(), headers: openaiHeaders() }, options),
};

async function start(request: ImageRequest, folder: string, { signal }: CallOptions) {
  const { prompt, model, count: n, aspectRatio } = request;
  const own = isOpenaiItself();
  // OpenAI's models always answer with the picture itself and take a quality, which decides the price.
  const fields = { model, prompt, n, size: sizeOf(aspectRatio), ...(own ? { quality: "medium" } : {}) };
  const edits = request.references.length > 0;
  const asked = edits
    ? await multipartBody(await formOf(fields, request))
    : { body: own ? fields : { ...fields, response_format: "b64_json" }, headers: {} };
  const reply = await askVendor({
    provider,
    base: openaiBase(),
    url: `${openaiBase()}/images/${edits ? "edits" : "generations"}`,
    method: "POST",
    body: asked.body,
    headers: { ...asked.headers, ...openaiHeaders() },
    signal,
    timeoutSeconds: settings().VENDOR_ANSWER_SECONDS * patienceTimes,
    maxBytes: mostBytes,
    order: true,
    refusal: openaiRefusal,
  });
  const { data } = readReply(Answer, reply, { provider, order: true });
  const urls = data.flatMap((picture) => ("url" in picture ? [picture.url] : []));
  if (urls.length > 0) return { operation: { urls } };
  const pictures = data.flatMap((picture) => ("base64" in picture ? [picture.base64] : []));
  if (pictures.length === 0) {
    throw vendorFailure("PROVIDER_FAILED", provider, { message: "OpenAI answered without a picture; try again." });
  }
  return { paths: await writePictures(provider, pictures, folder, signal) };
}

async function formOf(fields: Record<string, string | number>, { references }: ImageRequest): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  for (const { path: file, contentType } of references) {
    form.append("image[]", new Blob([await readFile(file)], { type: contentType }), path.basename(file));
  }
  return form;
}
