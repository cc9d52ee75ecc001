import type { VideoCard } from "#lib/contracts/model-card";
import type { CallOptions, Json, VideoRequest, WorkState } from "#lib/providers/media-work";

/** One of the ways in which Gemini is asked for videos. Operations and results carry `dialect`. */
export interface VideoDialect {
  cards: readonly VideoCard[];
  pollSeconds: number;
  /** Orders; gives the operation. */
  start(request: VideoRequest, options: CallOptions): Promise<Json>;
  status(operation: Json, options: CallOptions): Promise<WorkState>;
  fetch(result: Json, folder: string, options: CallOptions): Promise<readonly string[]>;
  cancel?(operation: Json, options: CallOptions): Promise<void>;
}
