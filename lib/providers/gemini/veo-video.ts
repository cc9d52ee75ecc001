import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import type { VideoCard } from "#lib/contracts/model-card";
import { isFailure } from "#lib/errors/failure";
import { downloadResult } from "#lib/providers/download-result";
import { askGemini, geminiHeaders } from "#lib/providers/gemini/ask-gemini";
import { retiredModel } from "#lib/providers/gemini/gemini-failure";
import { VeoOperation, veoState } from "#lib/providers/gemini/veo-state";
import type { VideoDialect } from "#lib/providers/gemini/video-dialect";
import type { CallOptions, Json, PictureFile, VideoRequest, WorkState } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";

const provider = "gemini";
const Operation = z.object({ dialect: z.literal("veo"), name: z.string().min(1) });
const Result = z.object({ dialect: z.literal("veo"), uris: z.array(z.string()).min(1) });

const veo: Omit<VideoCard, "id" | "model" | "title" | "preferred"> = {
  kind: "video",
  provider,
  seconds: [4, 6, 8],
  default_seconds: 8,
  seconds_at: { "1080p": [8], "4k": [8] },
  aspect_ratios: ["16:9", "9:16"],
  resolutions: ["720p", "1080p", "4k"],
  default_resolution: "720p",
  first_frame: true,
  needs_first_frame: false,
  last_frame: true,
  max_references: 3,
  references_exclude_frames: true,
  audio: "always",
  seed: false,
  negative_prompt: true,
  max_prompt: 4000,
  cancel: false,
  progress: "estimated",
};
const fast = "veo-3.1-fast-generate-001";
const full = "veo-3.1-generate-001";

/**
 * Veo's own wire format. The service for API keys shut it down in October 2026; services that still speak it are reached
 * by GEMINI_BASE_URL.
 */
export const veoVideo: VideoDialect = {
  cards: [
    { ...veo, id: `gemini/${full}`, model: full, title: "Veo 3.1", preferred: true },
    { ...veo, id: `gemini/${fast}`, model: fast, title: "Veo 3.1 Fast", preferred: false },
  ],
  pollSeconds: 10,
  start,
  status,
  fetch,
};

async function start(request: VideoRequest, { signal }: CallOptions): Promise<Json> {
  const { model, prompt, negativePrompt, seconds, aspectRatio, resolution, firstFrame, lastFrame } = request;
  const references = await Promise.all(request.references.map(imageOf));
  const reply = await askGemini(`/models/${encodeURIComponent(model)}:predictLongRunning`, {
    method: "POST",
    order: true,
    signal,
    refusal: retiredModel(model),
    body: {
      instances: [
        {
          prompt,
          ...(firstFrame ? { image: await imageOf(firstFrame) } : {}),
          ...(lastFrame ? { lastFrame: await imageOf(lastFrame) } : {}),
          ...(references.length > 0
            ? { referenceImages: references.map((image) => ({ image, referenceType: "asset" })) }
            : {}),
        },
      ],
      parameters: {
        sampleCount: 1,
        aspectRatio,
        durationSeconds: seconds,
        resolution,
        ...(negativePrompt === undefined ? {} : { negativePrompt }),
      },
    },
  });
  const { name } = readReply(VeoOperation, reply, { provider, order: true });
  return { dialect: "veo", name };
}

const imageOf = async ({ path: file, contentType }: PictureFile) => ({
  bytesBase64Encoded: await readFile(file, "base64"),
  mimeType: contentType,
});

async function status(operation: Json, { signal }: CallOptions): Promise<WorkState> {
  const { name } = Operation.parse(operation);
  try {
    return veoState(readReply(VeoOperation, await askGemini(`/${name}`, { signal }), { provider }));
  } catch (error) {
    if (!isFailure(error) || error.code !== "NOT_FOUND") throw error;
    const message = "Gemini no longer knows this work; order it again.";
    return { state: "failed", code: "RESULT_EXPIRED", message };
  }
}

async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const base = settings().GEMINI_BASE_URL;
  const paths: string[] = [];
  for (const [at, url] of Result.parse(result).uris.entries()) {
    const outPath = path.join(folder, `video-${at + 1}.mp4`);
    await downloadResult({ provider, base, url, headers: geminiHeaders(), outPath, signal });
    paths.push(outPath);
  }
  return paths;
}
