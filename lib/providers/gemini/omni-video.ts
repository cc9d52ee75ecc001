import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { downloadResult } from "#lib/providers/download-result";
import { askGemini, geminiHeaders } from "#lib/providers/gemini/ask-gemini";
import { geminiFailure, retiredModel } from "#lib/providers/gemini/gemini-failure";
import { omniCards } from "#lib/providers/gemini/omni-cards";
import { Interaction, omniState, videoOf } from "#lib/providers/gemini/omni-state";
import type { VideoDialect } from "#lib/providers/gemini/video-dialect";
import type { CallOptions, Json, PictureFile, VideoRequest, WorkState } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure } from "#lib/providers/vendor-failure";

const provider = "gemini";
/** An answer may hold the video itself, in base64, whatever was asked for. */
const mostBytes = 300_000_000;

const Operation = z.object({ dialect: z.literal("omni"), id: z.string().min(1) });
/** Without `uri` the video lies within the interaction. */
const Result = z.object({ ...Operation.shape, uri: z.string().optional() });

/** Gemini Omni by the Interactions API. */
export const omniVideo: VideoDialect = { cards: omniCards, pollSeconds: 5, start, status, fetch, cancel };

async function start(request: VideoRequest, { signal }: CallOptions): Promise<Json> {
  const { model, seconds, aspectRatio, resolution, seed } = request;
  const reply = await askGemini("/interactions", {
    method: "POST",
    order: true,
    signal,
    refusal: retiredModel(model),
    body: {
      model,
      input: await inputOf(request),
      // Without it the answer comes when the video is made.
      background: true,
      generation_config: { video_config: { task: taskOf(request) }, ...(seed === undefined ? {} : { seed }) },
      response_format: {
        type: "video",
        aspect_ratio: aspectRatio,
        resolution,
        duration: `${seconds}s`,
        delivery: "uri",
      },
    },
  });
  const { id } = readReply(Interaction, reply, { provider, order: true });
  return { dialect: "omni", id };
}

async function status(operation: Json, { signal }: CallOptions): Promise<WorkState> {
  const { id } = Operation.parse(operation);
  const reply = await look(id, signal);
  if (reply === undefined) {
    const message = "Gemini no longer knows this work; order it again.";
    return { state: "failed", code: "RESULT_EXPIRED", message };
  }
  return omniState(reply, (uri) => ({ dialect: "omni", id, ...(uri === undefined ? {} : { uri }) }));
}

/** The interaction; undefined when there is none of that name. */
async function look(id: string, signal: AbortSignal): Promise<Interaction | undefined> {
  let missing = false;
  const reply = await askGemini(`/interactions/${encodeURIComponent(id)}`, {
    signal,
    maxBytes: mostBytes,
    refusal: (answer) => {
      missing = answer.status === 404 || (answer.status === 400 && /Invalid interaction name/i.test(answer.text));
      if (missing) return vendorFailure("NOT_FOUND", provider);
      // Nothing of ours can be wrong with a look but the key: all else is theirs, and passes.
      const ours = geminiFailure(answer)?.code === "AUTHENTICATION_ERROR";
      return answer.status === 400 && !ours ? vendorFailure("PROVIDER_UNAVAILABLE", provider) : undefined;
    },
  }).catch((error: unknown) => {
    if (missing) return undefined;
    throw error;
  });
  return reply && readReply(Interaction, reply, { provider });
}

async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const { id, uri } = Result.parse(result);
  const outPath = path.join(folder, "video-1.mp4");
  if (uri !== undefined) {
    const base = settings().GEMINI_BASE_URL;
    await downloadResult({ provider, base, url: mediaUrl(uri, base), headers: geminiHeaders(), outPath, signal });
    return [outPath];
  }
  const interaction = await look(id, signal);
  const data = interaction && videoOf(interaction)?.data;
  if (!data) throw vendorFailure("RESULT_EXPIRED", provider);
  await writeFile(outPath, data, { encoding: "base64", signal });
  return [outPath];
}

/** Google's own addresses of files describe them, unless the media itself is asked for. */
function mediaUrl(uri: string, base: string): string {
  const url = URL.parse(uri);
  if (url?.origin !== new URL(base).origin || url.searchParams.has("alt")) return uri;
  url.searchParams.set("alt", "media");
  return url.href;
}

async function cancel(operation: Json, { signal }: CallOptions): Promise<void> {
  const { id } = Operation.parse(operation);
  await askGemini(`/interactions/${encodeURIComponent(id)}/cancel`, { method: "POST", body: {}, signal });
}

function taskOf({ firstFrame, lastFrame, references }: VideoRequest): string {
  if (firstFrame || lastFrame) return "image_to_video";
  return references.length > 0 ? "reference_to_video" : "text_to_video";
}

/** The words first; then, for frames, the one it opens with and the one it closes with, told apart by their order. */
async function inputOf({ prompt, firstFrame, lastFrame, references }: VideoRequest): Promise<Json> {
  const pictures = [firstFrame, lastFrame, ...references].filter((file) => file !== undefined);
  if (pictures.length === 0) return prompt;
  return [{ type: "text", text: prompt }, ...(await Promise.all(pictures.map(imageOf)))];
}

const imageOf = async ({ path: file, contentType }: PictureFile): Promise<Json> => ({
  type: "image",
  mime_type: contentType,
  data: await readFile(file, "base64"),
});
