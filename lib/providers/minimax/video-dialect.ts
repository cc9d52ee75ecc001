import { z } from "zod";
import type { VideoCard } from "#lib/contracts/model-card";
import type { CallOptions, VideoRequest, WorkState } from "#lib/providers/media-work";

/** How a piece of work is named in storage. */
export const MinimaxWork = z.strictObject({ dialect: z.enum(["v1", "v2"]), taskId: z.string().min(1) });
export type MinimaxWork = z.infer<typeof MinimaxWork>;

/** What has come of it: a file's id (v1), or an address that is good for a while (v2). */
export const MinimaxResult = z.strictObject({
  work: MinimaxWork,
  fileId: z.string().optional(),
  url: z.string().optional(),
});
export type MinimaxResult = z.infer<typeof MinimaxResult>;

/** One of MiniMax's two languages for videos. */
export interface VideoDialect {
  cards: readonly VideoCard[];
  /** Orders; answers the task's id. */
  order(request: VideoRequest, options: CallOptions): Promise<string>;
  look(work: MinimaxWork, options: CallOptions): Promise<WorkState>;
  /** An address from which the finished file can be copied now. */
  address(result: MinimaxResult, options: CallOptions): Promise<string>;
}
