import path from "node:path";
import { settings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { downloadResult } from "#lib/providers/download-result";
import type { CallOptions, VideoProvider } from "#lib/providers/media-work";
import { askMinimax, minimaxConfigured } from "#lib/providers/minimax/ask-minimax";
import { firstDialect } from "#lib/providers/minimax/first-dialect";
import { secondDialect } from "#lib/providers/minimax/second-dialect";
import { MinimaxResult, MinimaxWork } from "#lib/providers/minimax/video-dialect";

const provider = "minimax";
const dialects = { v1: firstDialect, v2: secondDialect };
const spoken = () => dialects[settings().MINIMAX_VIDEO_DIALECT];

/**
 * MiniMax's videos, in the dialect that is set; what was ordered in the other one is followed in that. It has no way to
 * cancel, and says nothing of progress.
 */
export const minimaxVideo: VideoProvider = {
  name: provider,
  configured: minimaxConfigured,
  models: () => spoken().cards,
  pollSeconds: 10,
  async start(request, _folder, options) {
    const dialect = settings().MINIMAX_VIDEO_DIALECT;
    return { operation: { dialect, taskId: await dialects[dialect].order(request, options) } };
  },
  async status(operation, options) {
    const work = MinimaxWork.parse(operation);
    return dialects[work.dialect].look(work, options);
  },
  async fetch(result, folder, options) {
    const found = MinimaxResult.parse(result);
    const outPath = path.join(folder, "video.mp4");
    const fresh = () => dialects[found.work.dialect].address(found, options);
    try {
      await copy(found.url ?? (await fresh()), outPath, options);
    } catch (error) {
      if (!isFailure(error) || error.code !== "RESULT_EXPIRED") throw error;
      // Addresses grow old sooner than files do.
      await copy(await fresh(), outPath, options);
    }
    return [outPath];
  },
  async check({ signal }) {
    try {
      await askMinimax("/v1/files/list?purpose=video_generation", { signal, timeoutSeconds: 10 });
      return { well: true };
    } catch (error) {
      if (signal.aborted || !isFailure(error)) throw error;
      return { well: false, message: error.message };
    }
  },
};

const copy = (url: string, outPath: string, { signal }: CallOptions): Promise<void> =>
  downloadResult({ provider, base: settings().MINIMAX_API_HOST, url, outPath, signal });
