/** What a run is lent beside its input. */
export interface RunContext {
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** Put before paths to make addresses that work elsewhere; empty where they must stay relative. */
  readonly baseUrl: string;
  readonly method: string;
  readonly requestHeaders: Headers;
  /** The request's bytes as they come, for operations that take no JSON. */
  readonly bytes?: ReadableStream<Uint8Array>;
  /** Headers to answer with, beside the usual ones. */
  readonly headers: Headers;
  /** Set to answer with another status than the operation's own. */
  status?: number;
}
