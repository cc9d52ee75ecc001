import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import RateLimiterStoreAbstract from "rate-limiter-flexible/lib/RateLimiterStoreAbstract.js";
import { addPoints, type RateWindow, readWindow, removeWindow } from "#lib/limits/rate-window-store";

export interface WindowOptions {
  /** Put before keys: names what is counted. */
  name: string;
  points: number;
  seconds: number;
  /** Whether a key that has used its points up is refused here without asking the database, until its window ends. */
  blocks?: boolean;
}

/** Counts in the table of windows; while the database does not answer, this process counts by itself. */
export class WindowLimiter extends RateLimiterStoreAbstract {
  constructor({ name, points, seconds, blocks = true }: WindowOptions) {
    super({
      storeClient: undefined,
      keyPrefix: name,
      points,
      duration: seconds,
      ...(blocks && { inMemoryBlockOnConsumed: points }),
      insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
    });
  }

  /** What stands after this many points more, whether that is within the limit or not. */
  async count(key: string, points = 1): Promise<RateLimiterRes & { refused: boolean }> {
    try {
      return Object.assign(await this.consume(key, points), { refused: false });
    } catch (error) {
      if (error instanceof RateLimiterRes) return Object.assign(error, { refused: true });
      throw error;
    }
  }

  // What follows is what the library asks of a store.

  _upsert(key: string, points: number, windowMs: number, anew: boolean): Promise<RateWindow> {
    return addPoints(key, points, windowMs, anew);
  }

  async _get(key: string): Promise<RateWindow | null> {
    return (await readWindow(key)) ?? null;
  }

  _delete(key: string): Promise<boolean> {
    return removeWindow(key);
  }

  _getRateLimiterRes(_key: string, changed: number, { points, msLeft }: RateWindow): RateLimiterRes {
    return new RateLimiterRes(Math.max(0, this.points - points), Math.max(0, msLeft), points, points === changed);
  }
}
