import { z } from "zod";
import { Failure } from "#lib/errors/failure";
import { unknownPurchase } from "#lib/providers/asking/unknown-purchase";
import type { CallOptions, Json, PictureFile, VideoRequest, WorkState } from "#lib/providers/media-work";
import { askMinimax, idIn } from "#lib/providers/minimax/ask-minimax";
import { minimaxFailure } from "#lib/providers/minimax/minimax-refusal";
import { secondCards } from "#lib/providers/minimax/minimax-video-cards";
import { pictureData } from "#lib/providers/minimax/picture-data";
import type { MinimaxWork, VideoDialect } from "#lib/providers/minimax/video-dialect";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure, vendorSays } from "#lib/providers/vendor-failure";

const provider = "minimax";

const Answer = z.looseObject({
  task: z.looseObject({
    status: z.string(),
    content: z.looseObject({ url: z.string().nullish() }).nullish(),
    error: z
      .looseObject({ code: z.union([z.string(), z.number()]).nullish(), message: z.string().nullish() })
      .nullish(),
  }),
});
type Task = z.infer<typeof Answer>["task"];

/** MiniMax-H3: a task has its file's address in itself. */
export const secondDialect: VideoDialect = {
  cards: secondCards,
  async order(request, { signal }) {
    const body = await bodyOf(request);
    const reply = await askMinimax("/v2/video_generation", { method: "POST", body, order: true, signal });
    const taskId = idIn(reply, "task_id");
    if (taskId === undefined) throw unknownPurchase(provider);
    return taskId;
  },
  async look(work, options): Promise<WorkState> {
    const task = await taskOf(work, options);
    const said = task.status;
    if (said === "succeeded") {
      const url = task.content?.url;
      if (!url) return failed(task, "MiniMax says that it is finished, and has made nothing.");
      const result: Json = { work: { ...work }, url };
      return { state: "succeeded", result };
    }
    if (said === "failed") return failed(task);
    if (said === "expired") {
      const { code, message } = vendorFailure("RESULT_EXPIRED", provider);
      return { state: "failed", code, message, said };
    }
    if (said === "cancelled") return { state: "cancelled" };
    return { state: said === "queued" ? "queued" : "running", said };
  },
  async address({ work }, options) {
    const { content } = await taskOf(work, options);
    if (content?.url) return content.url;
    throw vendorFailure("RESULT_EXPIRED", provider);
  },
};

async function taskOf(work: MinimaxWork, { signal }: CallOptions): Promise<Task> {
  const reply = await askMinimax(`/v2/query/video_generation/${encodeURIComponent(work.taskId)}`, { signal });
  return readReply(Answer, reply, { provider }).task;
}

function failed({ status, error }: Task, message?: string): WorkState {
  const said = `${status} ${error?.code ?? ""}`.trim();
  const code = Number(error?.code ?? Number.NaN);
  const known = Number.isInteger(code) ? minimaxFailure(code, error?.message ?? undefined) : undefined;
  if (known && known.code !== "PROVIDER_FAILED")
    return { state: "failed", code: known.code, message: known.message, said };
  const own = error?.message ? vendorSays(provider, error.message) : undefined;
  const failure = vendorFailure("PROVIDER_FAILED", provider, { message: message ?? own });
  return { state: "failed", code: failure.code, message: failure.message, said };
}

async function bodyOf(request: VideoRequest) {
  const { model, prompt, seconds, resolution, aspectRatio, firstFrame, lastFrame, references } = request;
  if (lastFrame && !firstFrame) {
    throw new Failure("INVALID_INPUT", { provider, message: "MiniMax takes a last frame only beside a first one." });
  }
  const pictures: [PictureFile | undefined, string][] = [
    [firstFrame, "first_frame"],
    [lastFrame, "last_frame"],
    ...references.map((one): [PictureFile, string] => [one, "reference_image"]),
  ];
  const shown = pictures.flatMap(([picture, role]) => (picture ? [{ picture, role }] : []));
  return {
    model,
    content: [
      { type: "text", text: prompt },
      ...(await Promise.all(
        shown.map(async ({ picture, role }) => ({
          type: "image_url",
          image_url: { url: await pictureData(picture) },
          role,
        })),
      )),
    ],
    duration: seconds,
    resolution: resolution === "2k" ? "2K" : resolution.toUpperCase(),
    // With frames, the first one decides.
    ratio: firstFrame ? undefined : aspectRatio,
  };
}
