import { z } from "zod";
import { Failure, isFailure } from "#lib/errors/failure";
import { unknownPurchase } from "#lib/providers/asking/unknown-purchase";
import type { Json, VideoRequest, WorkState } from "#lib/providers/media-work";
import { askMinimax, idIn } from "#lib/providers/minimax/ask-minimax";
import { minimaxFailure, minimaxRefusal } from "#lib/providers/minimax/minimax-refusal";
import { firstCards } from "#lib/providers/minimax/minimax-video-cards";
import { pictureData } from "#lib/providers/minimax/picture-data";
import type { VideoDialect } from "#lib/providers/minimax/video-dialect";
import { readReply } from "#lib/providers/read-reply";
import { vendorSentence } from "#lib/providers/vendor-failure";

const provider = "minimax";

const Task = z.looseObject({
  status: z.string().nullish(),
  base_resp: z.looseObject({ status_code: z.coerce.number(), status_msg: z.string().nullish() }).nullish(),
});
const File = z.looseObject({ file: z.looseObject({ download_url: z.string().min(1) }) });

/** Hailuo: a task becomes a file, and a file has an address. */
export const firstDialect: VideoDialect = {
  cards: firstCards,
  async order(request, { signal }) {
    const body = await bodyOf(request);
    const reply = await askMinimax("/v1/video_generation", { method: "POST", body, order: true, signal });
    const taskId = idIn(reply, "task_id");
    if (taskId === undefined) throw unknownPurchase(provider);
    return taskId;
  },
  async look(work, { signal }): Promise<WorkState> {
    const reply = await askMinimax(`/v1/query/video_generation?task_id=${encodeURIComponent(work.taskId)}`, {
      signal,
      // What was made may be refused: that is an answer, and not a question that could not be asked.
      refusal: (answer) => (isRefused(codeIn(answer.body)) ? undefined : minimaxRefusal(answer)),
    });
    const { status, base_resp } = readReply(Task, reply, { provider });
    const code = base_resp?.status_code ?? 0;
    if (isRefused(code) || status === "Fail" || status === "Failed") return failed(code, base_resp?.status_msg, status);
    if (status === "Success") {
      const fileId = idIn(reply, "file_id");
      if (fileId === undefined) return failed(code, undefined, "Success without a file");
      const result: Json = { work: { ...work }, fileId };
      return { state: "succeeded", result };
    }
    const waiting = status === "Preparing" || status === "Queueing";
    return { state: waiting ? "queued" : "running", said: status ?? undefined };
  },
  async address({ fileId = "" }, { signal }) {
    const path = `/v1/files/retrieve?file_id=${encodeURIComponent(fileId)}`;
    const reply = await askMinimax(path, { signal }).catch((error: unknown) => {
      // A file that is not there any more is told as a wrong id.
      if (isFailure(error) && (error.code === "INVALID_INPUT" || error.code === "NOT_FOUND"))
        throw new Failure("RESULT_EXPIRED", {
          provider,
          message: vendorSentence("RESULT_EXPIRED", provider),
          cause: error,
        });
      throw error;
    });
    return readReply(File, reply, { provider }).file.download_url;
  },
};

const codeIn = (body: unknown): number | undefined => Task.safeParse(body).data?.base_resp?.status_code;
const isRefused = (code: number | undefined): boolean => code === 1026 || code === 1027;

function failed(code: number, words: string | null | undefined, status: string | null | undefined): WorkState {
  const failure = minimaxFailure(code, words ?? undefined);
  const said = `${status ?? ""} ${code}`.trim();
  if (failure) return { state: "failed", code: failure.code, message: failure.message, said };
  return { state: "failed", code: "PROVIDER_FAILED", message: vendorSentence("PROVIDER_FAILED", provider), said };
}

async function bodyOf(request: VideoRequest) {
  const { model, prompt, seconds, resolution, firstFrame, lastFrame } = request;
  const [reference] = request.references;
  if (model === "S2V-01" && !reference) {
    throw new Failure("INVALID_INPUT", { provider, message: "S2V-01 films a character: give it a picture of one." });
  }
  return {
    model,
    prompt,
    duration: seconds,
    resolution: resolution.toUpperCase(),
    first_frame_image: firstFrame && (await pictureData(firstFrame)),
    last_frame_image: lastFrame && (await pictureData(lastFrame)),
    subject_reference: reference && [{ type: "character", image: [await pictureData(reference)] }],
  };
}
