import type { ErrorCode } from "#lib/contracts/error-codes";
import type { ImageCard, ModelRatio, ProviderName, Resolution, VideoCard } from "#lib/contracts/model-card";

/** Anything JSON can say: how a vendor names a piece of work, stored as it is and given back to it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A picture on this machine's disk. */
export interface PictureFile {
  path: string;
  contentType: "image/png" | "image/jpeg" | "image/webp";
}

export interface CallOptions {
  signal: AbortSignal;
}

export interface FetchOptions extends CallOptions {
  /** Hears how far the files are, 0 to 1, of those who only make them when they are fetched. */
  onProgress?: (fraction: number) => void;
}

/** What a provider has begun: work it goes on with by itself, or files it answered with, in the order asked for. */
export type Begun = { operation: Json } | { paths: readonly string[] };

/** How a piece of work stands. `progress`: 0 to 1, where the vendor tells it. `said`: the vendor's own word, for the log. */
export type WorkState =
  | { state: "queued" | "running"; progress?: number; said?: string }
  /** `result` is all that `fetch` needs. */
  | { state: "succeeded"; result: Json }
  | { state: "failed"; code: ErrorCode; message: string; said?: string }
  | { state: "cancelled" };

export type Health = { well: true; note?: string } | { well: false; message: string };

/**
 * Somebody who makes pictures or videos. All calls throw Failures of the failure table; what a vendor says is parsed
 * before it is believed, and the code is taken from its own codes, never guessed from words where it has codes.
 */
export interface MediaProvider<R, C> {
  readonly name: ProviderName;
  configured(): boolean;
  /** Whether its work is paid for, as it is unless it says otherwise: a server of one's own is not. */
  paid?(): boolean;
  /** What its models can do; the preferred one first. */
  models(): readonly C[];
  /** Seconds between two looks at its work. */
  readonly pollSeconds: number;
  /**
   * Orders. Never tried again by itself. Throws PURCHASE_UNKNOWN when the order was sent and its answer never came whole;
   * any other failure means that nothing was ordered. Files go into `folder`.
   */
  start(request: R, folder: string, options: CallOptions & { webhookUrl?: string }): Promise<Begun>;
  /** Looks once. Throws only when it could not look. */
  status(operation: Json, options: CallOptions): Promise<WorkState>;
  /** Copies the finished files into `folder`. Throws RESULT_EXPIRED, FILE_REFUSED or PROVIDER_UNAVAILABLE. */
  fetch(result: Json, folder: string, options: FetchOptions): Promise<readonly string[]>;
  /** Stops it at the vendor; absent where a vendor cannot: what was begun may then still be billed. */
  cancel?(operation: Json, options: CallOptions): Promise<void>;
  /** Whether it can be reached and takes our key. Costs nothing. */
  check(options: CallOptions): Promise<Health>;
}

/** A video as it is to be: within what its model's card allows. */
export interface VideoRequest {
  model: string;
  prompt: string;
  negativePrompt?: string;
  seconds: number;
  aspectRatio: ModelRatio;
  resolution: Resolution;
  audio: boolean;
  seed?: number;
  firstFrame?: PictureFile;
  lastFrame?: PictureFile;
  references: readonly PictureFile[];
}

export type VideoProvider = MediaProvider<VideoRequest, VideoCard>;

export interface ImageRequest {
  model: string;
  prompt: string;
  negativePrompt?: string;
  aspectRatio: ModelRatio;
  /** 1 to the card's `max_images`. */
  count: number;
  seed?: number;
  references: readonly PictureFile[];
}

export type ImageProvider = MediaProvider<ImageRequest, ImageCard>;
